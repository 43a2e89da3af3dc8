import type { Act } from '../../path/act.ts';
import type { SignedIn } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Passwords, SecretBox } from '../../platform/secrets.ts';
import { checkPassword, takeCode } from './password-sign-in.ts';
import { requirePhrase } from './sealed-session.ts';
import { isSpareCodeOf } from './spare-code.ts';
import { failedSignIn, forgetFailures, requireNotSlowedDown } from './sign-in-failures.ts';
import { challenge, type RelyingParty, verifyPasskey } from './verify-passkey.ts';

/** What proving oneself needs of the house. */
export interface ProofParts {
  readonly mode: 'demonstration' | 'real';
  readonly party: RelyingParty;
  readonly box: SecretBox;
  readonly passwords: Passwords;
}

/** How somebody shows anew who they are. */
export type Proof =
  | { readonly by: 'passkey'; readonly ticket: string; readonly response: Record<string, unknown> }
  | { readonly by: 'password'; readonly password: string; readonly code: string }
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'phrase'; readonly phrase: string }
  | { readonly by: 'demonstration' };

export function startPasskeyProof(party: RelyingParty): Handler<'startPasskeyProof'> {
  return async (act, { signedIn }) => await challenge(act, party, requireStaff(signedIn).accountId);
}

/** Somebody who signed in to work; patients have nothing to lock and nothing to prove. */
export function requireStaff(signedIn: SignedIn | null): SignedIn {
  if (signedIn === null || signedIn.staff.length === 0) throw new ProblemError('forbidden');
  return signedIn;
}

/**
 * Lets go on who shows that they are the person of this session. Failures count as those of signing in do.
 *
 * @throws ProblemError `signInFailed`, `tooManyRequests`
 */
export async function requireProof(
  act: Act,
  parts: ProofParts,
  signedIn: SignedIn,
  proof: Proof,
): Promise<void> {
  switch (proof.by) {
    case 'demonstration':
      if (parts.mode !== 'demonstration' || signedIn.method !== 'demonstration')
        throw new ProblemError('onlyInDemonstration');
      return;
    case 'passkey':
      await verifyPasskey(act, parts.party, proof, signedIn.accountId);
      return;
    case 'phrase':
      await requirePhrase(act, parts.passwords, signedIn, proof.phrase);
      return;
    case 'code':
    case 'password': {
      await requireNotSlowedDown(act, signedIn.email);
      const isRight =
        proof.by === 'code' ||
        (await checkPassword(act.tx, parts.passwords, signedIn.accountId, proof.password));
      if (!isRight || !(await isCode(act, parts, signedIn, proof))) throw failedSignIn(act, signedIn.email);
      await forgetFailures(act, signedIn.email);
    }
  }
}

/** A code of the person's app; where an officer's code stands for it, that one unlocks and does nothing more. */
async function isCode(
  act: Act,
  parts: ProofParts,
  signedIn: SignedIn,
  proof: Extract<Proof, { readonly code: string }>,
): Promise<boolean> {
  if (
    signedIn.recoveryId !== null &&
    proof.by === 'password' &&
    (await isSpareCodeOf(act, signedIn, proof.code))
  )
    return true;
  return await takeCode(act, parts.box, signedIn.accountId, proof.code);
}
