import { words } from '../words.ts';
import type { ControlText } from './control.ts';

/** Whom online care suits: symptoms, first visits, programmes and acute illness. */
export const whomItSuits = {
  'symptom-list-of-the-clinic': {
    kind: 'enforced',
    how: words(
      '初診を受ける前に、医療機関が「初診に適さない症状」の一覧を確認します。',
      'The clinic confirms its list of unsuitable symptoms before it offers first visits.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['settings'],
    tests: [],
    documents: [],
  },
  'unsuitable-symptoms': {
    kind: 'enforced',
    how: words(
      '一覧に当たる症状があれば、医師が続けるか対面にするかを理由とともに決めます。',
      'Where a symptom matches the list, the doctor decides and says why.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['review'],
    tests: [],
    documents: [],
  },
  'urgent-symptoms': {
    kind: 'enforced',
    how: words(
      '緊急性の高い症状があれば、申込の途中で、救急や近くの医療機関への受診をすぐに案内します。',
      'Urgent symptoms are answered at once with where to turn.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['request'],
    tests: [],
    documents: [],
  },
  'first-visit-by-the-regular-doctor': {
    kind: 'enforced',
    how: words(
      '初診のオンライン診療は、かかりつけの医師だけが受けます。対面診療の記録、または理由を書いた申告で確かめます。',
      'A first visit online is held by the regular doctor, known from recorded visits or a declaration with its reason.',
    ),
    clauses: ['S-III-1-primary', 'S-1-2-1-p1', 'S-IV-i'],
    state: 'inUse',
    screens: ['review'],
    tests: [],
    documents: [],
  },
  'first-visit-on-sufficient-information': {
    kind: 'enforced',
    how: words(
      '記録から既往歴、服薬、アレルギーを把握し、医師が確認したときだけ、かかりつけ以外の初診を行います。',
      'Another doctor holds a first visit only when records tell history, medicines and allergies.',
    ),
    clauses: ['S-1-2-1-p2'],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'first-visit-after-pre-consultation': {
    kind: 'enforced',
    how: words(
      'かかりつけ以外の医師は、映像での診療前相談で双方が可能と合意してから初診を行います。',
      'Another doctor first holds a pre-consultation over video that ends in agreement.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'situations-for-a-pre-consultation': {
    kind: 'enforced',
    how: words(
      '診療前相談は、想定された場面で、地域の医療機関と連携したうえで行います。',
      'Pre-consultations are for the situations foreseen, with an institution near the patient ready.',
    ),
    clauses: ['S-1-2-2-iv-1', 'S-1-2-2-iv-2', 'S-1-2-2-iv-3'],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'prior-information-in-the-chart': {
    kind: 'enforced',
    how: words(
      '事前に得た医学的情報を、診療録に記載します。',
      'What was learnt beforehand stands in the chart.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'notice-of-pre-consultation': {
    kind: 'enforced',
    how: words(
      '診療前相談でオンライン診療に至らない場合があることと費用を、公開ページに示し、始める前に患者に知らせます。',
      'The public page says that a pre-consultation may lead nowhere, and what it costs; the patient is told before it begins.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'programmes-of-the-guideline': {
    kind: 'enforced',
    how: words(
      '禁煙外来と緊急避妊のほかに、原則の例外はありません。',
      'Only smoking cessation and emergency contraception depart from the rule.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'emergency-contraception': {
    kind: 'enforced',
    how: words(
      '緊急避妊は、指針の条件を一つずつ確かめてから行います。',
      'Emergency contraception is held only when each condition of the guideline is met.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'possible-assault': {
    kind: 'enforced',
    how: words(
      '性被害の可能性があるときは、警察への相談、支援窓口、児童相談所への通告を確かめます。',
      'Where assault is possible, the police, support and the child guidance centre are thought of.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'acute-patients': {
    kind: 'enforced',
    how: words(
      '急病の患者は対面で診ます。医師がオンラインで診る場合は、理由を残します。',
      'Acutely ill patients are seen in person; a doctor who decides otherwise writes why.',
    ),
    clauses: ['S-1-2-2-vii-b'],
    state: 'inUse',
    screens: ['review'],
    tests: [],
    documents: [],
  },
} as const satisfies Record<string, ControlText>;
