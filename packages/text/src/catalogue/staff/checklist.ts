import { catalogue } from '../../entry.ts';

/** Checklists that others published. */
export const checklist = catalogue({
  'checklist.title': { ja: '公表されたチェックリスト', en: 'Published checklists' },
  'checklist.lead': {
    ja: '取り込んだチェックリストに、システムの対応と医療機関の設定から、項目ごとに答えます。',
    en: 'Each point is answered from what the system does and from what the clinic has set up.',
  },
  'checklist.none': { ja: 'まだ取り込んでいません', en: 'None has been brought yet' },
  'checklist.answered': {
    ja: '{clinic}・指針{edition}の版で、いまの設定から答えています。',
    en: '{clinic}, under the edition {edition} and today’s settings.',
  },
  'checklist.brought': { ja: '{at} {by}が取り込み', en: 'Brought by {by}, {at}' },
  'checklist.no': { ja: '番号', en: 'No.' },
  'checklist.text': { ja: '項目', en: 'Point' },
  'checklist.answer': { ja: '答え', en: 'Answer' },
  'checklist.ways': { ja: 'どのように', en: 'How' },
  'checklist.answer.met': { ja: 'システムが対応', en: 'Met by the system' },
  'checklist.answer.peopleToo': { ja: '人の対応も必要', en: 'People have to act too' },
  'checklist.answer.notYet': { ja: 'まだできていない', en: 'Not yet' },
  'checklist.answer.notInEdition': { ja: 'この版にない', en: 'Not in this edition' },
  'checklist.bring': { ja: 'チェックリストを取り込む', en: 'Bring a checklist' },
  'checklist.bring.lead': {
    ja: 'JSON、または no・text・clauses の列があるCSVを選びます。同じ題名のものは、新しいほうに答えます。',
    en: 'Choose JSON, or CSV with the columns no, text and clauses. Of the same title the newest counts.',
  },
  'checklist.bring.send': { ja: '取り込む', en: 'Bring it' },
  'checklist.file': { ja: 'ファイル', en: 'File' },
  'checklist.listTitle': { ja: 'チェックリストの題名', en: 'Title of the list' },
  'checklist.source': { ja: '公表元', en: 'Where it was published' },
  'checklist.source.hint': {
    ja: '公表した機関と日付など',
    en: 'Who published it and when',
  },
  'checklist.faults': {
    ja: '次の点を直してから、もう一度選んでください',
    en: 'Please mend these, and choose it again',
  },
  'checklist.fault.point': { ja: '{point}番目の項目の', en: 'Point {point}:' },
  'checklist.part.title': { ja: '題名', en: 'title' },
  'checklist.part.source': { ja: '公表元', en: 'source' },
  'checklist.part.points': { ja: '一覧', en: 'list' },
  'checklist.part.no': { ja: '番号', en: 'number' },
  'checklist.part.text': { ja: '文', en: 'text' },
  'checklist.part.clauses': { ja: '条項', en: 'clauses' },
  'checklist.fault.notAList': {
    ja: '項目を読み取れません。列の名前（no、text、clauses）か、JSONの形を確かめてください。',
    en: 'No points were found. Check the heads no, text and clauses, or the form of the JSON.',
  },
  'checklist.fault.textMissing': { ja: '空です。', en: 'It is empty.' },
  'checklist.fault.numberTwice': { ja: '同じ番号が前にもあります。', en: 'The number stood before.' },
  'checklist.fault.clausesMissing': { ja: '条項が一つもありません。', en: 'No clause is named.' },
  'checklist.fault.unknownClause': {
    ja: '知らない条項があります。条項の一覧と見比べてください。',
    en: 'A clause is not known. Compare it with the list of clauses.',
  },
});
