import type { OperationName } from '@onshin/contract';
import { anonymous } from './actor.ts';
import { mayAttempt } from './permissions.ts';

/** What a locked session may still do: show who is there, and keep a call going that has begun. */
const evenLocked: ReadonlySet<OperationName> = new Set([
  'lockSession',
  'startPasskeyProof',
  'unlockSession',
  'reportCall',
]);

/** Whether a locked session may do it: what anybody may, and little more (A-6.5-C-4). */
export function mayLocked(name: OperationName): boolean {
  return evenLocked.has(name) || mayAttempt(name, anonymous);
}
