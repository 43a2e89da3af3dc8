import { type OperationName, stepUpOperations } from '@onshin/contract';
import { anonymous } from './actor.ts';
import type { Incoming } from './incoming.ts';
import { mayAttempt } from './permissions.ts';

/** Under an emergency account patients are treated; nothing is set up, exported, or made another way in. */
const closedUnderSeal: ReadonlySet<OperationName> = new Set([
  ...stepUpOperations,
  'stepUpSession',
  'startPasskeyProof',
  'changePassword',
  'finishCodesApp',
  'endOwnSession',
  'endOtherSessions',
  'reportNotMe',
  // Everybody's consultations of months, which nobody needs for the patient before them.
  'getPeriodEvidence',
]);

/** Whether a call comes from an emergency account and is none of its business (A-6.10-C-4-2). */
export const isClosedUnderSeal = (incoming: Incoming): boolean =>
  isUnderSeal(incoming) && (closedUnderSeal.has(incoming.name) || isElsewhere(incoming));

const isUnderSeal = ({ signedIn }: Incoming): boolean => signedIn !== null && signedIn.sealedUseId !== null;

/** At any other clinic, and after its use has ended at its own, it is nobody: no visitor, and no patient to be. */
const isElsewhere = ({ signedIn, clinicId, name }: Incoming): boolean =>
  clinicId !== null &&
  signedIn?.staff.every((each) => each.clinicId !== clinicId) === true &&
  !mayAttempt(name, anonymous);
