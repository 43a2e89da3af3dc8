import type { OperationName } from '@onshin/contract';
import type { SignedIn } from './actor.ts';

/** What is guessed at in each of these, as far as the call itself says. */
const guessed: Partial<
  Record<OperationName, (body: Readonly<Record<string, unknown>>, signedIn: SignedIn | null) => unknown>
> = {
  signInWithPassword: ({ email }) => email,
  // Of which account a ticket is, the act finds out: there may be many tickets of one.
  confirmSignInCode: () => 'codes',
  confirmChartCode: () => 'codes',
  removeOwnCodes: () => 'codes',
  unlockSession: (_, signedIn) => signedIn?.email,
  stepUpSession: (_, signedIn) => signedIn?.email,
  changePassword: (_, signedIn) => signedIn?.email,
  renewPassword: ({ ticket }) => ticket,
  enterInspection: ({ token }) => token,
};

/**
 * Under which name tries at one secret wait for each other; null where nothing is guessed. A wrong try is undone to a
 * savepoint before it is counted, and what it had locked is free again by then: of many at once each would be looked at
 * before the first was counted.
 */
export function oneByOne(name: OperationName, body: unknown, signedIn: SignedIn | null): string | null {
  const of = guessed[name]?.(body as Readonly<Record<string, unknown>>, signedIn);
  return typeof of === 'string' ? `guess:${of.toLowerCase()}` : null;
}
