import { catalogue } from '../../entry.ts';

/** What patients read of their own record, and who opened it. */
export const record = catalogue({
  'patientEvidence.title': {
    ja: 'この診療が指針に沿っていた記録',
    en: 'How this visit kept to the guideline',
  },
  'patientEvidence.lead': {
    ja: '国の指針に沿って、診察の前後に確かめたことの記録です。',
    en: 'What was checked before, during and after your visit, following the national guideline.',
  },
  'patientEvidence.edition': { ja: '指針の版', en: 'Edition of the guideline' },
  'patientEvidence.twoWay': {
    ja: '映像と音声が両方つながっていた時間',
    en: 'Time with live picture and sound',
  },
  'patientEvidence.minutes': { ja: '{minutes}分{seconds}秒', en: '{minutes} min {seconds} s' },
  'patientEvidence.seats': { ja: '通話に入った人', en: 'Who was in the call' },
  'patientEvidence.by': { ja: '{at} {by}', en: '{at} {by}' },
  'patientEvidence.checked': { ja: '確かめたこと {count}件', en: 'Points checked: {count}' },
  'patientEvidence.outcome.passed': { ja: '満たしています', en: 'Met' },
  'patientEvidence.outcome.refused': { ja: '一度止まりました', en: 'Stopped at first' },
  'patientEvidence.outcome.passedWithDueTasks': {
    ja: 'あとで行うことが残りました',
    en: 'With things left to do',
  },
  'patientEvidence.met': { ja: '満たす', en: 'Met' },
  'patientEvidence.unmet': { ja: '不足', en: 'Unmet' },
  'patientEvidence.notFollowed': { ja: '推奨', en: 'Recommended' },
  'patientEvidence.excepted': { ja: '例外', en: 'Exception' },
  'patientEvidence.section': { ja: '指針 {section}', en: 'Guideline {section}' },
  'patientEvidence.back': { ja: '診察の記録に戻る', en: 'Back to the visit' },

  'accesses.title': { ja: '記録を見た人', en: 'Who has seen my record', easy: 'きろくを みた ひと' },
  'accesses.lead': {
    ja: 'あなたの記録を開いた人と、その時刻です。新しいものから並びます。あなた自身が開いたことは含みません。',
    en: 'Who opened your record, and when, newest first. What you opened yourself is not listed.',
    easy: 'あなたの きろくを みた ひとと じかんです。あたらしい ものから ならびます。',
  },
  'accesses.none': {
    ja: 'まだ誰も開いていません',
    en: 'Nobody has opened it yet',
    easy: 'まだ だれも みて いません',
  },
  'accesses.none.detail': {
    ja: '医療機関の人が開くと、ここに出ます。',
    en: 'When somebody of the clinic opens it, they appear here.',
  },
  'accesses.ask': {
    ja: '心当たりがないことは、医療機関にたずねてください。',
    en: 'If something here puzzles you, please ask the clinic.',
    easy: 'わからない ことは びょういんに きいて ください。',
  },
  'accesses.more': { ja: '前のものを見る', en: 'Show earlier ones', easy: 'まえの ものを みる' },
  'accesses.from': { ja: '{from} から {until} まで {times}回', en: '{from} to {until}, {times} times' },
  'accesses.times': { ja: '{at}（{times}回）', en: '{at} ({times} times)' },
  'accesses.denied': {
    ja: '見る立場になかったため、開けませんでした',
    en: 'They were not entitled, and were not let in',
    easy: 'みる ことが できない ひとなので、とめました',
  },
  'accesses.notCarriedOut': {
    ja: '操作は行われませんでした',
    en: 'It was not carried out',
    easy: 'それは できませんでした',
  },
  'accesses.emergency': {
    ja: '緊急のため、理由を書いて開いた記録です',
    en: 'Opened in an emergency, with a reason on record',
    easy: 'きゅうな ことが あったので ひらきました',
  },
  'accesses.by': { ja: '{role} {name}', en: '{name} ({role})' },
  'accesses.role.doctor': { ja: '医師', en: 'Doctor', easy: 'いしゃ' },
  'accesses.role.nurse': { ja: '看護師', en: 'Nurse', easy: 'かんごし' },
  'accesses.role.pharmacist': { ja: '薬剤師', en: 'Pharmacist', easy: 'やくざいし' },
  'accesses.role.clerk': { ja: '受付の職員', en: 'Reception', easy: 'うけつけの ひと' },
  'accesses.role.administrator': { ja: '管理者', en: 'Administrator of the clinic' },
  'accesses.role.securityOfficer': { ja: '安全管理の責任者', en: 'Security officer of the clinic' },
  'accesses.role.auditor': { ja: '監査の担当者', en: 'Auditor of the clinic' },
  'accesses.role.maintainer': { ja: 'システムの保守担当者', en: 'Maintainer of the system' },
  'accesses.role.remoteSpecialist': {
    ja: '遠隔の専門医',
    en: 'Specialist far away',
    easy: 'とおくの いしゃ',
  },
  'accesses.role.hostFacilityStaff': {
    ja: '受診施設の職員',
    en: 'Staff of the place where you are seen',
    easy: 'しせつの ひと',
  },
  'accesses.role.inspector': { ja: '外部の検査者', en: 'Inspector from outside' },
  'accesses.role.helper': { ja: '手伝いの人', en: 'Your helper', easy: 'てつだいの ひと' },
  'accesses.role.proxy': { ja: '代理人', en: 'Your proxy', easy: 'かわりの ひと' },
  'accesses.role.other': { ja: 'そのほかの人', en: 'Somebody else', easy: 'ほかの ひと' },
  'accesses.kind.changedHelpers': {
    ja: '手伝い・代理人の登録を見たか、変えました',
    en: 'Looked at or changed who helps you',
    easy: 'てつだう ひとの とうろくを みました',
  },
  'accesses.kind.sawInList': {
    ja: '患者の一覧や検索で、お名前を見ました',
    en: 'Saw your name in a list or search',
    easy: 'なまえの リストを みました',
  },
  'accesses.kind.readChart': {
    ja: 'あなたの情報を見ました',
    en: 'Read your details',
    easy: 'あなたの じょうほうを みました',
  },
  'accesses.kind.readRecord': {
    ja: '診療録を見ました',
    en: 'Read your medical record',
    easy: 'しんさつの きろくを みました',
  },
  'accesses.kind.readVisit': {
    ja: '申込や予約を見ました',
    en: 'Read a request or appointment',
    easy: 'よやくを みました',
  },
  'accesses.kind.readDocuments': {
    ja: '合意書や診療計画を見ました',
    en: 'Read your agreement or care plan',
    easy: 'しょるいを みました',
  },
  'accesses.kind.readEvidence': {
    ja: '指針が守られたかの記録を見ました',
    en: 'Read the evidence that the guideline was kept',
  },
  'accesses.kind.wroteChart': {
    ja: 'あなたの情報に書き加えました',
    en: 'Added to your details',
    easy: 'あなたの じょうほうに かきました',
  },
  'accesses.kind.wroteRecord': {
    ja: '診療録を書きました',
    en: 'Wrote in your medical record',
    easy: 'しんさつの きろくを かきました',
  },
  'accesses.kind.wroteDocuments': {
    ja: '説明や診療計画を書きました',
    en: 'Wrote an explanation or care plan',
    easy: 'しょるいを かきました',
  },
  'accesses.kind.arrangedVisit': {
    ja: '申込や予約の手続きをしました',
    en: 'Dealt with a request or appointment',
    easy: 'よやくの てつづきを しました',
  },
  'accesses.kind.heldCall': {
    ja: 'オンライン診療を行いました',
    en: 'Held an online consultation',
    easy: 'オンラインで しんさつ しました',
  },
  'accesses.kind.openedInEmergency': {
    ja: '緊急のときの閲覧を始め、または終え、確かめました',
    en: 'Began, ended or reviewed access in an emergency',
  },
  'accesses.kind.lookedIntoAccesses': {
    ja: '誰が記録を見たかを調べました',
    en: 'Looked into who has seen your record',
  },
  'accesses.kind.changedWayIn': {
    ja: 'ログインの方法を変える手続きをしました',
    en: 'Changed how you sign in, at the counter',
  },
  'accesses.kind.other': { ja: '記録を使いました', en: 'Used your record', easy: 'きろくを つかいました' },
});
