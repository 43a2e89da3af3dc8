import { catalogue } from '../../entry.ts';

/** Scans of paper. */
export const scans = catalogue({
  'scan.is': { ja: '紙を読み取ったもの', en: 'It is a scan of paper' },
  'scan.lead': {
    ja: '紙が記録の本体です。読み取ったものは参照用で、紙は捨てずに保管します。300 dpi・フルカラーの画像を選んでください。',
    en: 'The paper stays the record and is kept; the scan is for reference. Choose a picture at 300 dpi in full colour.',
  },
  'scan.paper': { ja: '紙の大きさ', en: 'Size of the paper' },
  'scan.paper.a3': { ja: 'A3の紙', en: 'A3' },
  'scan.paper.a4': { ja: 'A4の紙', en: 'A4' },
  'scan.paper.a5': { ja: 'A5の紙', en: 'A5' },
  'scan.paper.b4': { ja: 'B4の紙', en: 'B4' },
  'scan.paper.b5': { ja: 'B5の紙', en: 'B5' },
  'scan.paper.card': { ja: 'カード', en: 'A card' },
  'scan.receivedOn': { ja: '紙を受け取った日', en: 'Day the paper came' },
  'scan.paperAt': { ja: '紙の置き場所', en: 'Where the paper is kept' },
  'scan.paperAt.hint': { ja: '例: 紙カルテ棚 2段目 T-0412', en: 'Such as: shelf 2, T-0412' },
  'scan.isPrinted': {
    ja: '印字だけの紙（手書きや写真がない。200 dpi でもよい）',
    en: 'Print alone, no handwriting or pictures (200 dpi will do)',
  },
  'scan.isWhole': {
    ja: '重なりや貼り付け、はみ出しで読めない所がないことを確かめた',
    en: 'I looked that nothing was covered, folded or left outside',
  },
  'scan.line': {
    ja: '紙の写し（{paper}・{dots} dpi）紙の場所: {place}',
    en: 'Scan of paper ({paper}, {dots} dpi). The paper: {place}',
  },
  'scan.waiting': { ja: '照合待ち', en: 'Not compared yet' },
  'scan.same': { ja: '{name} が紙と照合', en: 'Compared by {name}' },
  'scan.different': { ja: '紙と違う: {words}（{name}）', en: 'Differs: {words} ({name})' },
  'scan.check': { ja: '紙と照合する', en: 'Compare with the paper' },
  'scan.check.lead': {
    ja: '紙（{place}）を出し、読み取ったものを開いて見比べてください。',
    en: 'Take out the paper ({place}), open the scan, and compare them.',
  },
  'scan.check.open': { ja: '読み取ったものを開く', en: 'Open the scan' },
  'scan.check.found': { ja: '見比べた結果', en: 'What you found' },
  'scan.check.same': { ja: '同じ内容で、はっきり読める', en: 'The same, and clear to read' },
  'scan.check.different': { ja: '違う、または読めない所がある', en: 'Something differs or cannot be read' },
  'scan.check.words': { ja: 'どこが違うか', en: 'What differs' },
  'scan.check.save': { ja: '記録する', en: 'Record it' },
});
