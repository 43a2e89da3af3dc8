import { randomUUID } from 'node:crypto';
import type { Body } from '@onshin/contract';
import { addDays } from '@onshin/domain';

export const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
export const inAMonth = addDays(today, 30);

const somebody = () => ({
  name: '若葉 花子',
  relation: '娘',
  to: { by: 'email' as const, email: `${randomUUID()}@example.jp` },
  until: inAMonth,
});

/** A helper as the patient names one; parts of it may be set differently. */
export const byPatient = (changes: Partial<Body<'nameHelper'>> = {}): Body<'nameHelper'> => ({
  ...somebody(),
  scopes: ['device'],
  ...changes,
});

/** A minor's proxy as the counter records one; parts of it may be set differently. */
export const atTheCounter = (changes: Partial<Body<'recordHelper'>> = {}): Body<'recordHelper'> => ({
  ...somebody(),
  scopes: ['proxy'],
  ground: 'minor',
  proof: 'familyRegister',
  proofWords: '',
  ...changes,
});
