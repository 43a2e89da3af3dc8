import { catalogue } from '../../entry.ts';

/** Pictures and papers of a chart. */
export const files = catalogue({
  'file.title': { ja: '資料', en: 'Files' },
  'file.add': { ja: '資料を入れる', en: 'Add a file' },
  'file.none': {
    ja: '紹介状や検査結果、写真をここに入れられます。',
    en: 'Referral letters, results and pictures can be kept here.',
  },
  'file.more': { ja: '前の資料も見る', en: 'Show earlier ones' },
  'file.choose': { ja: 'ファイル', en: 'File' },
  'file.choose.hint': {
    ja: '写真（JPEG・PNG・WebP）か PDF、{megabytes} MB まで。写真の撮影場所などの情報は消してから保存します。',
    en: 'A picture (JPEG, PNG, WebP) or PDF, up to {megabytes} MB. Where a picture was taken is removed first.',
  },
  'file.tooLarge': {
    ja: '{megabytes} MB を超えています。小さくして選び直してください。',
    en: 'It is larger than {megabytes} MB. Please make it smaller.',
  },
  'file.purpose': { ja: '種類', en: 'Kind' },
  'file.purpose.referralLetter': { ja: '紹介状', en: 'Referral letter' },
  'file.purpose.testResult': { ja: '検査結果', en: 'Test result' },
  'file.purpose.picture': { ja: '写真', en: 'Picture' },
  'file.purpose.document': { ja: 'その他の文書', en: 'Other papers' },
  'file.name': { ja: '題', en: 'Title' },
  'file.name.hint': { ja: '例: 11月の血液検査', en: 'Such as: blood test of November' },
  'file.save': { ja: 'カルテに入れる', en: 'Put into the chart' },
  'file.sending': { ja: '送っています', en: 'Sending' },
  'file.checking': { ja: '確かめています', en: 'Checking' },
  'file.added': { ja: '{at} {name} が追加', en: '{name}, {at}' },
  'file.pixels': { ja: '画像 {width}×{height}・{kilobytes} KB', en: '{width} by {height}, {kilobytes} KB' },
  'file.pages': { ja: 'PDF {pages} ページ・{kilobytes} KB', en: 'PDF, {pages} pages, {kilobytes} KB' },
  'file.withdraw': { ja: '取り下げる', en: 'Withdraw' },
  'file.withdraw.lead': {
    ja: '記録としては残り、医師だけが開けるようになります。消すことはできません。',
    en: 'It stays as a record that doctors alone can open. Nothing is deleted.',
  },
  'file.withdraw.why': { ja: '理由', en: 'Why' },
  'file.withdraw.words': { ja: '補足（その他のときは必ず）', en: 'In words; needed for another reason' },
  'file.withdrawn': { ja: '取下げ', en: 'Withdrawn' },
  'file.why.wrongPatient': { ja: '別の患者の資料だった', en: 'It is of another patient' },
  'file.why.unreadable': { ja: '読めない', en: 'It cannot be read' },
  'file.why.twice': { ja: '同じものがもう入っている', en: 'It is here already' },
  'file.why.other': { ja: 'その他', en: 'Another reason' },
});
