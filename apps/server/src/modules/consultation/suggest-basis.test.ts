import { expect, it } from 'vitest';
import type { Clinic } from '../clinic/index.ts';
import { suggestBasis } from './suggest-basis.ts';

const clinic = { settings: { policy: { gapDaysMakingFirstVisit: 180 } } } as Pick<Clinic, 'settings'>;
const today = '2026-11-20';
const seen = (on: string) => ({ on, problem: '高血圧' });
const nothing = { visits: [], onlineVisits: [], isRegularDoctor: false };

it.each([
  ['the same problem seen lately is a follow-up', { ...nothing, visits: [seen('2026-09-01')] }, 'followUp'],
  ['a long gap makes it a first visit', { ...nothing, visits: [seen('2025-09-01')] }, 'none'],
  [
    'which the regular doctor may hold',
    { ...nothing, visits: [seen('2025-09-01')], isRegularDoctor: true },
    'regularDoctor',
  ],
  [
    'a visit online keeps the care going',
    { ...nothing, visits: [seen('2025-09-01')], onlineVisits: [seen('2026-08-01')] },
    'followUp',
  ],
  [
    'a new symptom is a first visit',
    { ...nothing, visits: [{ on: '2026-11-01', problem: '花粉症' }] },
    'none',
  ],
] as const)('%s', (_, record, suggestion) => {
  expect(suggestBasis('高血圧', record, clinic, today)).toBe(suggestion);
});
