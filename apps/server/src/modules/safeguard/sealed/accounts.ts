import { randomBytes } from 'node:crypto';
import type { SealedSheet } from '@onshin/contract';
import { inGroups, lettersFrom } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import type { Handler } from '../../../path/handler.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import type { Passwords } from '../../../platform/secrets.ts';
import { getClinic } from '../../clinic/index.ts';
import { staffIdOf } from '../emergency-access.ts';
import { getSealed, presentSealed } from './sealed.store.ts';

/** What sealing needs of the house. */
export interface SealingParts {
  readonly passwords: Passwords;
  readonly origin: string;
}

/** Letters of a phrase: 120 bits, which nobody guesses however long they try. */
const phraseLetters = 24;
const codeLetters = 6;

/** Where an envelope is opened. */
const entrance = '/staff/envelope';

interface Custody {
  readonly custodian: string;
  readonly place: string;
}

export const listSealedAccounts: Handler<'listSealedAccounts'> = async (act) => await presentSealed(act);

/** Seals a fresh phrase and answers what goes into the envelope; what is kept turns nobody back into it. */
async function seal(
  act: Act,
  parts: SealingParts,
  account: Pick<SealedSheet, 'title' | 'code' | 'role' | 'minutes'> & { readonly id: string },
  custody: Custody,
): Promise<SealedSheet> {
  const phrase = lettersFrom(randomBytes(phraseLetters));
  const credentialId = newId();
  await act.tx
    .insertInto('sealedCredential')
    .values({
      clinicId: act.clinicId,
      id: credentialId,
      sealedId: account.id,
      phraseHash: await parts.passwords.hash(phrase),
      ...custody,
      sealedBy: staffIdOf(act),
      sealedAt: act.now,
    })
    .execute();
  act.noteInAudit({ sealedId: account.id, credentialId });
  const { name } = await getClinic(act.tx, act.clinicId);
  const { title, code, role, minutes } = account;
  return {
    title,
    code,
    role,
    minutes,
    ...custody,
    phrase: inGroups(phrase),
    sealedAt: act.now,
    clinicName: name,
    link: `${parts.origin}${entrance}`,
  };
}

/** Makes an account that is nobody's, for an emergency, and seals it at once (A-6.10-C-4-1). */
export function makeSealedAccount(parts: SealingParts): Handler<'makeSealedAccount'> {
  return async (act, { body: { title, role, minutes, ...custody } }) => {
    const made = { accountId: newId(), staffId: newId(), id: newId() };
    const code = lettersFrom(randomBytes(codeLetters));
    await act.tx.insertInto('account').values({ id: made.accountId, name: title, isSealed: true }).execute();
    await act.tx
      .insertInto('staffMember')
      .values({
        clinicId: act.clinicId,
        id: made.staffId,
        accountId: made.accountId,
        name: title,
        roles: [role],
      })
      .execute();
    await act.tx
      .insertInto('sealedAccount')
      .values({
        clinicId: act.clinicId,
        id: made.id,
        staffId: made.staffId,
        title,
        code,
        longestMinutes: minutes,
        madeBy: staffIdOf(act),
        madeAt: act.now,
      })
      .execute();
    return await seal(act, parts, { id: made.id, title, code, role, minutes }, custody);
  };
}

/** What was used, found broken, or lies elsewhere from now on, is sealed anew; the former phrase opens nothing. */
export function sealAccountAnew(parts: SealingParts): Handler<'sealAccountAnew'> {
  return async (act, { params, body }) => {
    const account = await getSealed(act, params.sealedId);
    if (account.state === 'open' || account.state === 'retired')
      throw new ProblemError('notAllowedInThisState');
    return await seal(act, parts, account, body);
  };
}

/** Somebody looked: the envelope is there and whole, or it opens nothing any more. */
export const checkSealedAccount: Handler<'checkSealedAccount'> = async (act, { params, body }) => {
  const account = await getSealed(act, params.sealedId);
  if (account.state !== 'sealed') throw new ProblemError('notAllowedInThisState');
  if (body.seal !== 'whole' && body.words === '') {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'body.words', message: 'required' }],
    });
  }
  await sql`
    insert into sealed_check (clinic_id, id, credential_id, seal, words, checked_by, checked_at)
    values (${act.clinicId}, ${newId()}, sealed_credential_of(${act.clinicId}, ${account.id}), ${body.seal},
            ${body.words}, ${staffIdOf(act)}, ${act.now})`.execute(act.tx);
  act.noteInAudit({ sealedId: account.id, seal: body.seal });
  return await presentSealed(act);
};

export const retireSealedAccount: Handler<'retireSealedAccount'> = async (act, { params, body }) => {
  const account = await getSealed(act, params.sealedId);
  if (account.state === 'open' || account.state === 'retired')
    throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('sealedRetirement')
    .values({
      clinicId: act.clinicId,
      sealedId: account.id,
      why: body.why,
      retiredBy: staffIdOf(act),
      retiredAt: act.now,
    })
    .execute();
  act.noteInAudit({ sealedId: account.id });
  return await presentSealed(act);
};
