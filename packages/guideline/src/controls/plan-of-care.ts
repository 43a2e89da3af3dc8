import { words } from '../words.ts';
import type { ControlText } from './control.ts';

/** The plan of care and what follows from it. */
export const planOfCare = {
  'doctors-of-the-plan': {
    kind: 'enforced',
    how: words(
      '交代で診る医師は、診療計画に名前のある医師に限ります。',
      'Doctors alternate only when the plan names them.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['plan'],
    tests: [],
    documents: [],
  },
  'follow-up-under-an-agreed-plan': {
    kind: 'enforced',
    how: words(
      '再診は、対面の評価に基づき患者と合意した診療計画の下で行います。',
      'A follow-up runs under a plan that rests on an evaluation and is agreed with the patient.',
    ),
    clauses: ['S-1-3-1-p1'],
    state: 'inUse',
    screens: ['plan'],
    tests: [],
    documents: [],
  },
  'nine-items-of-the-plan': {
    kind: 'enforced',
    how: words(
      '診療計画は、指針の９項目がすべて書かれていなければ成立しません。',
      'A plan is adopted only with all nine items.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['plan'],
    tests: [],
    documents: [],
  },
  'follow-up-told': {
    kind: 'enforced',
    how: words(
      '初診の後に、次回の予定と悪化したときの受診先を患者に説明します。',
      'After a first visit the patient is told what comes next and where to go.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['closing'],
    tests: [],
    documents: [],
  },
  'plan-after-a-first-visit': {
    kind: 'enforced',
    how: words(
      '初診の後もオンラインで続けるなら、診療計画を作る課題が残ります。',
      'Where online care goes on after a first visit, making the plan stays as a due task.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['closing'],
    tests: [],
    documents: [],
  },
  'foreseen-emergencies': {
    kind: 'enforced',
    how: words(
      '自ら対応できない急変が想定される患者では、受け入れ先を決めなければ診療計画が成立せず、情報提供が遅れると課題が残ります。',
      'Where worsening is foreseeable no plan is adopted without a receiving institution, and late information leaves a task.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['plan'],
    tests: ['apps/server/src/asked-facts.test.ts'],
    documents: [],
  },
  'plan-kept-two-years': {
    kind: 'enforced',
    how: words(
      '診療計画は、オンライン診療の終わりから２年以上保存します。',
      'Plans are kept for two years and more after online care ended.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'recording-arranged': {
    kind: 'enforced',
    how: words(
      '録音と録画は、双方の合意がない限り行えません。',
      'Nothing is recorded unless both sides agreed beforehand.',
    ),
    clauses: [],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
} as const satisfies Record<string, ControlText>;
