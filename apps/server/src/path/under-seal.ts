import { type OperationName, stepUpOperations } from '@onshin/contract';
import type { Incoming } from './incoming.ts';

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
]);

/** Whether a call comes from an emergency account and is none of its business (A-6.10-C-4-2). */
export const isClosedUnderSeal = ({ signedIn, name }: Incoming): boolean =>
  signedIn !== null && signedIn.sealedUseId !== null && closedUnderSeal.has(name);
