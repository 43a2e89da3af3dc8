import { words } from '../words.ts';
import type { ControlText } from './control.ts';

/** Before a call: kind, wish, agreement and the judgement each time. */
export const enforcedBefore = {
  'kind-of-consultation': {
    kind: 'enforced',
    how: words(
      '申込ごとに、オンライン診療、診療前相談、受診勧奨、健康医療相談のどれかを決め、種類に応じた項目だけを確かめます。',
      'Every contact is of a named kind, and is judged by what applies to that kind.',
    ),
    clauses: [
      'S-III-1-online-visit',
      'S-III-2-i-a',
      'S-III-2-iii-a',
      'S-III-2-iii-b',
      'S-III-2-iv-a',
      'S-III-2-v-a',
      'S-III-2-v-b',
      'S-III-2-table',
      'S-III-1-telemedicine',
    ],
    state: 'inUse',
    screens: ['evidence'],
    tests: ['packages/guideline/src/consultation-kind.test.ts'],
    documents: [],
  },
  'acts-of-the-kind': {
    kind: 'enforced',
    how: words(
      '相談や受診勧奨では、診断や処方の操作ができません。',
      'Contacts that are no consultation offer no diagnosis and no prescription.',
    ),
    clauses: ['S-III-1-triage-a', 'S-III-1-triage-c', 'S-III-1-triage-d', 'S-III-1-diagnosis'],
    state: 'awaitsScreens',
    screens: [],
    tests: [],
    documents: [],
  },
  'wish-of-the-patient': {
    kind: 'enforced',
    how: words(
      '患者が申込で希望を自分で選び、診察の初めに医師がもう一度確かめます。',
      'The patient states the wish in the request, and the doctor confirms it as the examination begins.',
    ),
    clauses: ['S-IV-vi', 'S-1-1-1-p2', 'S-1-1-2-ii-b'],
    state: 'inUse',
    screens: ['request', 'call'],
    tests: [],
    documents: [],
  },
  'agreement-of-both-sides': {
    kind: 'enforced',
    how: words(
      'オンラインで診療することに、患者と医師の双方が文書で合意してから通話を始めます。',
      'A call starts only when patient and doctor have both agreed to a written text.',
    ),
    clauses: ['S-1-1-1-p1'],
    state: 'inUse',
    screens: ['agreement'],
    tests: [],
    documents: [],
  },
  'explanation-before-agreement': {
    kind: 'enforced',
    how: words(
      '合意の前に、得られる情報の限界、毎回の判断、診療計画の事項を、決まった文書で説明します。',
      'Before the agreement the limits, the judgement each time and the plan are explained from fixed texts.',
    ),
    clauses: ['S-1-1-2-iv-1', 'S-1-1-2-iv-2', 'S-1-1-2-iv-3', 'S-IV-iv', 'S-1-1-1-p3', 'S-3-1-d', 'S-3-1-e'],
    state: 'inUse',
    screens: ['agreement'],
    tests: [],
    documents: [],
  },
  'judgement-each-time': {
    kind: 'enforced',
    how: words(
      '診察のたびに、医師がその場で実施の可否を判断し、適さなければ対面に切り替えます。',
      'At each visit the doctor judges anew whether to go ahead, and moves it in person otherwise.',
    ),
    clauses: ['S-IV-ii-b', 'S-1-2-1-p3'],
    state: 'inUse',
    screens: ['call'],
    tests: [],
    documents: [],
  },
  'handoff-to-in-person-care': {
    kind: 'enforced',
    how: words(
      '対面に切り替えるときは、行き先、伝えた相手、渡した情報を残します。',
      'Moving in person records where to, who was told and what went along.',
    ),
    clauses: [],
    state: 'inUse',
    screens: ['closing'],
    tests: [],
    documents: [],
  },
} as const satisfies Record<string, ControlText>;
