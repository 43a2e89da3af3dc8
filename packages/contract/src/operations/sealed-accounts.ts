import { z } from 'zod';
import { operation } from '../operation.ts';
import { actsCounted, laterReview } from './emergency.ts';
import { civilDate, clinicParams, filledText, id, instant, shortText } from '../values.ts';
import { staffRole } from './identity.ts';
import { sealedPhrase } from './sign-in-values.ts';

/** A word alone is no reason. */
const reason = z.string().trim().min(5).max(2000);
/** What a sealed account may be opened as: those who meet patients, and nobody who sets anything up. */
export const sealedRole = staffRole.extract(['doctor', 'nurse', 'clerk']);
const seal = z.enum(['whole', 'broken', 'missing']);
const custody = { custodian: z.string().trim().min(1).max(100), place: shortText };
const minutes = z.int().min(15).max(720);

export const sealedAccountView = z.object({
  id,
  title: z.string(),
  /** What is typed to open it. */
  code: z.string(),
  role: sealedRole,
  /** How long one opening lasts at most. */
  minutes: z.int(),
  state: z.enum(['sealed', 'open', 'used', 'sealBroken', 'retired']),
  custodian: z.string(),
  place: z.string(),
  sealedAt: instant,
  sealedBy: z.string(),
  /** The day by which somebody looks at the envelope again. */
  checkBy: civilDate,
  isCheckOverdue: z.boolean(),
  /** The newest first. */
  checks: z.array(z.object({ at: instant, by: z.string(), seal, words: z.string() })),
});
export type SealedAccountView = z.infer<typeof sealedAccountView>;

export const sealedUseView = z.object({
  id,
  title: z.string(),
  role: sealedRole,
  person: z.string(),
  reason: z.string(),
  openedAt: instant,
  until: instant,
  endedAt: instant.nullable(),
  isOpen: z.boolean(),
  reviewBy: civilDate,
  isOverdue: z.boolean(),
  acts: actsCounted,
  review: laterReview,
});
export type SealedUseView = z.infer<typeof sealedUseView>;

export const declaredEmergencyView = z.object({
  id,
  reason: z.string(),
  /** Null: opening an account declared it. */
  by: z.string().nullable(),
  declaredAt: instant,
  until: instant,
  endedAt: instant.nullable(),
  isOpen: z.boolean(),
});

const sealedAccounts = z.object({
  accounts: z.array(sealedAccountView),
  uses: z.array(sealedUseView),
  emergencies: z.array(declaredEmergencyView),
  /** What a new account lasts where nobody says otherwise. */
  usualMinutes: z.int(),
});
export type SealedAccounts = z.infer<typeof sealedAccounts>;

/** What goes into the envelope; shown once, and kept nowhere. */
const sealedSheet = z.object({
  title: z.string(),
  code: z.string(),
  phrase: z.string(),
  role: sealedRole,
  minutes: z.int(),
  custodian: z.string(),
  place: z.string(),
  sealedAt: instant,
  clinicName: z.string(),
  /** Where it is typed. */
  link: z.string(),
});
export type SealedSheet = z.infer<typeof sealedSheet>;

const accountParams = { ...clinicParams, sealedId: id };
const useParams = { ...clinicParams, useId: id };

export const listSealedAccounts = operation('listSealedAccounts', {
  tag: 'safeguard',
  summary: 'Accounts sealed for an emergency, whether each is sealed, and how each was used',
  params: clinicParams,
  answer: sealedAccounts,
});
export const makeSealedAccount = operation('makeSealedAccount', {
  tag: 'safeguard',
  summary: 'Make an account for an emergency; its phrase is answered once, to be put into an envelope',
  params: clinicParams,
  body: z.strictObject({ title: z.string().trim().min(1).max(100), role: sealedRole, minutes, ...custody }),
  answer: sealedSheet,
  status: 201,
});
export const sealAccountAnew = operation('sealAccountAnew', {
  tag: 'safeguard',
  summary: 'A new phrase for an emergency account; the former one opens nothing any more',
  params: accountParams,
  body: z.strictObject(custody),
  answer: sealedSheet,
  status: 201,
});
export const checkSealedAccount = operation('checkSealedAccount', {
  tag: 'safeguard',
  summary: 'Say that one looked at an envelope; one whose seal is not whole opens nothing any more',
  params: accountParams,
  body: z.strictObject({ seal, words: z.string().trim().max(1000) }),
  answer: sealedAccounts,
});
export const retireSealedAccount = operation('retireSealedAccount', {
  tag: 'safeguard',
  summary: 'Give up an emergency account',
  params: accountParams,
  body: z.strictObject({ why: z.string().trim().min(1).max(500) }),
  answer: sealedAccounts,
});
export const declareEmergency = operation('declareEmergency', {
  tag: 'safeguard',
  summary: 'Declare that the clinic works as in an emergency, why and for how long; everybody is told',
  params: clinicParams,
  body: z.strictObject({ reason, hours: z.int().min(1).max(72) }),
  answer: sealedAccounts,
  status: 201,
});
export const endDeclaredEmergency = operation('endDeclaredEmergency', {
  tag: 'safeguard',
  summary: 'Say that an emergency is over; accounts opened in it close at once',
  params: { ...clinicParams, emergencyId: id },
  answer: sealedAccounts,
});
export const endSealedUse = operation('endSealedUse', {
  tag: 'safeguard',
  summary: 'Close an emergency account that is open',
  params: useParams,
  answer: sealedAccounts,
});
export const reviewSealedUse = operation('reviewSealedUse', {
  tag: 'safeguard',
  summary: 'Say whether the use of an emergency account was justified; never one’s own',
  params: useParams,
  body: z.strictObject({ outcome: z.enum(['justified', 'notJustified']), words: filledText }),
  answer: sealedAccounts,
});
export const getEmergencyState = operation('getEmergencyState', {
  tag: 'safeguard',
  summary:
    'Whether the clinic works as in an emergency, and which emergency accounts are open; for everybody there',
  params: clinicParams,
  answer: z.object({
    emergencies: z.array(z.object({ id, until: instant })),
    uses: z.array(z.object({ id, title: z.string(), person: z.string(), until: instant })),
    /** What those who watch over the system have to do; null for others. */
    toDo: z
      .object({
        toSeal: z.int(),
        toCheck: z.int(),
        toReview: z.int(),
        reviewsOverdue: z.int(),
        /** What stood out in the log, was told, and nobody has looked at yet. */
        alarms: z.int(),
      })
      .nullable(),
  }),
});
export const openSealedAccount = operation('openSealedAccount', {
  tag: 'identity',
  summary: 'Sign in with what was in the envelope of an emergency account; it opens once',
  body: z.strictObject({
    code: z.string().trim().min(1).max(20),
    phrase: sealedPhrase,
    person: z.string().trim().min(1).max(100),
    reason,
  }),
  answer: z.object({ goTo: z.string() }),
});
