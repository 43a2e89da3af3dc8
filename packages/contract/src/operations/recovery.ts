import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, id, instant } from '../values.ts';

/** Words for the ledger; a row of digits would be the number of some paper, which is never kept. */
const ledgerWords = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => !/[0-9０-９]{4}/u.test(text), 'number');

/** How it was made sure who asks, and where the copy of a paper lies that the clinic keeps itself. */
const identityCheck = {
  identityBy: z.enum(['knownByFace', 'photoDocument', 'calledBack']),
  words: ledgerWords,
  copyKeptAt: z.string().trim().min(1).max(200).nullable(),
};
const staffParams = { clinicId: id, staffId: id };

export const giveRecovery = operation('giveRecovery', {
  tag: 'recovery',
  summary:
    'Give somebody who lost their factors a link of fifteen minutes for new ones, after their identity was checked',
  params: staffParams,
  body: z.strictObject({ ...identityCheck, handOver: z.enum(['mail', 'counter']) }),
  /** Handed over at the counter the link is shown, once; by mail it goes to the registered address alone. */
  answer: z.object({ expiresAt: instant, link: z.string().nullable(), qr: z.string().nullable() }),
});
export const giveTemporaryAccess = operation('giveTemporaryAccess', {
  tag: 'recovery',
  summary:
    'Give somebody whose telephone or key is not at hand a code that stands for it today, after their identity was checked',
  params: staffParams,
  body: z.strictObject({ ...identityCheck, hours: z.int().min(1).max(24) }),
  answer: z.object({ code: z.string(), codeExpiresAt: instant, endsAt: instant }),
});
export const reportCompromised = operation('reportCompromised', {
  tag: 'recovery',
  summary: 'An account may be in the wrong hands: ends its sessions and factors, and lists what it did since',
  params: staffParams,
  body: z.strictObject({ since: instant, words: ledgerWords }),
  answer: z.object({
    acts: z.array(z.object({ at: instant, act: z.string(), outcome: z.string(), remoteAddress: z.string() })),
  }),
});
const recoveryView = z.object({
  id,
  kind: z.enum(['newFactors', 'temporaryAccess', 'compromised']),
  name: z.string(),
  identityBy: z.enum(['knownByFace', 'photoDocument', 'calledBack']).nullable(),
  words: z.string(),
  copyKeptAt: z.string().nullable(),
  givenBy: z.string().nullable(),
  givenAt: instant,
  endsAt: instant.nullable(),
  suspectedSince: instant.nullable(),
  usedAt: instant.nullable(),
  confirmedAt: instant.nullable(),
  disputedAt: instant.nullable(),
});
export const listRecoveries = operation('listRecoveries', {
  tag: 'recovery',
  summary: 'The ledger of recoveries',
  params: clinicParams,
  answer: z.object({ recoveries: z.array(recoveryView) }),
});
export const listOwnTemporaryAccess = operation('listOwnTemporaryAccess', {
  tag: 'recovery',
  summary: 'What was done under one’s own temporary access and waits to be looked through',
  params: clinicParams,
  answer: z.object({
    waiting: z.array(
      z.object({
        id,
        givenAt: instant,
        acts: z.array(z.object({ at: instant, act: z.string(), outcome: z.string() })),
      }),
    ),
  }),
});
export const confirmTemporaryAccess = operation('confirmTemporaryAccess', {
  tag: 'recovery',
  summary: 'Say whether all that was done under one’s temporary access was one’s own doing',
  params: { clinicId: id, recoveryId: id },
  body: z.strictObject({ isMine: z.boolean() }),
  answer: z.object({}),
});
