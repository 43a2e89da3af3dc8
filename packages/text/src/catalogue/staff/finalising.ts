import { catalogue } from '../../entry.ts';

/** Looking at a note before it is finalised, and at what later versions changed. */
export const finalising = catalogue({
  'act.previewNote': { ja: '確定前に診療録を確認', en: 'Looked at the note before finalising' },
  'error.contentNotSeen': {
    ja: '確認していない内容は確定できません',
    en: 'What was not looked at is not finalised',
  },
  'error.contentNotSeen.remedy': {
    ja: '確認したあとに記載か自動で記録される内容が変わりました。もう一度、内容を確認してから確定してください。',
    en: 'The note or what is recorded by itself has changed since. Please look at it again, then finalise.',
  },
  'preview.open': { ja: '内容を確認して確定する', en: 'Look at it all and finalise' },
  'preview.title': { ja: '確定する内容', en: 'What will be finalised' },
  'preview.lead': {
    ja: '患者さんと内容をすべて確かめてください。確定したあとは、理由を付けた新しい版でしか直せません。',
    en: 'Please check the patient and all of it. Once finalised it is changed by a new version with a reason alone.',
  },
  'preview.patient': { ja: '患者', en: 'Patient' },
  'preview.author': { ja: '入力者', en: 'Entered by' },
  'preview.finaliser': { ja: '確定者', en: 'Finalised by' },
  'preview.version': { ja: '版', en: 'Version' },
  'preview.empty': { ja: '記載なし', en: 'Nothing written' },
  'preview.back': { ja: '戻って直す', en: 'Back to the note' },
  'compare.title': { ja: '版を比べる', en: 'Compare versions' },
  'compare.older': { ja: '比べる元', en: 'From' },
  'compare.newer': { ja: '比べる先', en: 'To' },
  'compare.same': { ja: 'この二つの版の記載は同じです。', en: 'These two versions say the same.' },
  'compare.option': { ja: '第{version}版（{at}・{name}）', en: 'Version {version} ({at}, {name})' },
  'compare.removed': { ja: '消した部分', en: 'Taken out' },
  'compare.added': { ja: '加えた部分', en: 'Put in' },
  'compare.end': { ja: 'ここまで', en: 'end' },
  'compare.legend': {
    ja: '取り消し線［－ ］は消した部分、下線［＋ ］は加えた部分です。',
    en: 'Struck through [− ] was taken out, underlined [+ ] was put in.',
  },
});
