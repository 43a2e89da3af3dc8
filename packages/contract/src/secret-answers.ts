import type { OperationName } from './paths.ts';

/**
 * What answers a link or code that is shown once: the answer is kept nowhere, not even for a repeat of the same request.
 * Whoever adds an operation that hands out a secret adds it here.
 */
export const secretAnswers: ReadonlySet<OperationName> = new Set<OperationName>([
  'inviteInspector',
  'changeWayIn',
  'startOwnCodes',
  'giveRecovery',
  'makeSealedAccount',
  'sealAccountAnew',
  'giveTemporaryAccess',
]);
