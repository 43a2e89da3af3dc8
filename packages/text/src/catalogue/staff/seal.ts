import { catalogue } from '../../entry.ts';

/** Whether the records are as they were sealed. */
export const seal = catalogue({
  'safeguard.page.seal': { ja: '記録の封印', en: 'Seal of records' },
  'seal.title': { ja: '記録の封印', en: 'The seal of the records' },
  'seal.lead': {
    ja: '記録は書かれるたびに一つの鎖につながれ、鎖の先端は署名されてデータベースの外に残ります。毎晩、すべての記録を鎖と照らし合わせます。',
    en: 'Each record is linked into a chain as it is written, and the head of the chain is signed and kept outside the database. Every night all records are compared with the chain.',
  },
  'seal.none': {
    ja: 'まだ点検していません。最初の点検は今夜です。',
    en: 'Not checked yet. The first check is tonight.',
  },
  'seal.good': {
    ja: '{at} の点検: {links}件の記録に異常はありません',
    en: 'Check of {at}: {links} records, nothing wrong',
  },
  'seal.restored': {
    ja: 'このデータベースは、過去の時点へ{restores}回戻されています。戻した時点より後の記録は失われました（改ざんではありません）。',
    en: 'This database was restored to an earlier moment {restores} times. What was recorded after that moment was lost; it is no tampering.',
  },
  'seal.bad': {
    ja: '{at} の点検: {faults}件が封印と一致しません',
    en: 'Check of {at}: {faults} do not agree with the seal',
  },
  'seal.bad.detail': {
    ja: '記録を直したり復元したりする前に、いまの状態を保存し、すぐにシステムの担当者へ知らせてください。',
    en: 'Before anything is mended or restored, keep the present state, and tell whoever runs the system at once.',
  },
  'seal.first': { ja: '最初に見つかったもの', en: 'Found first' },
  'seal.place': { ja: '鎖の{sequence}番目', en: 'Link {sequence}' },
  'seal.outside': { ja: '鎖の外', en: 'Outside the chain' },
  'seal.checks': { ja: 'これまでの点検', en: 'Earlier checks' },
  'seal.at': { ja: '日時', en: 'When' },
  'seal.links': { ja: '封印した記録', en: 'Sealed records' },
  'seal.held': { ja: '署名ずみ', en: 'Signed' },
  'seal.stamped': { ja: '時刻認証ずみ', en: 'Time-stamped' },
  'seal.notStamped': { ja: 'なし', en: 'None' },
  'seal.forgedStamps': {
    ja: '{at} の点検: タイムスタンプ{stamps}件が本物と確認できません',
    en: 'Check of {at}: {stamps} time stamps could not be confirmed',
  },
  'seal.waiting': { ja: '封印待ち', en: 'Not sealed yet' },
  'seal.result': { ja: '結果', en: 'Result' },
  'seal.result.good': { ja: '異常なし', en: 'Nothing wrong' },
  'seal.result.bad': { ja: '不一致 {faults}件', en: '{faults} do not agree' },
  'seal.noHeads': {
    ja: '署名がデータベースの外に残されていません。システムの担当者に知らせてください。',
    en: 'No signed head lies outside the database. Tell whoever runs the system.',
  },
  'seal.fault.theRecordWasChanged': { ja: '記録が書き換えられた', en: 'a record was changed' },
  'seal.fault.theRecordIsGone': { ja: '記録がなくなった', en: 'a record is gone' },
  'seal.fault.theRecordWasAdded': {
    ja: '封印を通らずに記録が加えられた',
    en: 'a record came in past the seal',
  },
  'seal.fault.theLinkWasChanged': { ja: '鎖が書き換えられた', en: 'a link was changed' },
  'seal.fault.aLinkIsMissing': { ja: '鎖が欠けている', en: 'a link is missing' },
  'seal.fault.notLinkedToTheOneBefore': {
    ja: '鎖がつながっていない',
    en: 'a link does not follow the one before',
  },
  'seal.fault.theChainWasMadeAnew': { ja: '鎖が作り直された', en: 'the chain was made anew' },
  'seal.fault.theTailIsGone': { ja: '鎖の終わりがなくなった', en: 'the end of the chain is gone' },
  'seal.fault.theCheckpointIsForged': { ja: '署名が本物でない', en: 'a signed head is forged' },
  'seal.fault.theFileWasChanged': { ja: '資料のファイルが変えられた', en: 'a file was altered' },
  'seal.fault.theFileIsGone': { ja: '資料のファイルがなくなった', en: 'a file is gone' },
  'seal.fault.theFilesAreOutOfReach': {
    ja: '資料の保存先につながらず、確かめられなかった',
    en: 'the store of files could not be reached, so they were not checked',
  },
});
