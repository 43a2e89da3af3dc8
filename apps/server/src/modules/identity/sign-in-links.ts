import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { goToAfterSignIn } from './go-to.ts';
import { findToken, getOrMakeAccount, issueToken, openSession, useToken } from './identity.store.ts';

const linkMinutes = 60;

/** Sends a link to whoever asks: the answer never tells whether an address is known. */
export const sendSignInLink: Handler<'sendSignInLink'> = async (act, { body }) => {
  const { rows } = await sql<{
    slug: string;
    name: string;
  }>`select * from lookup.clinic_slug_and_name(${body.clinicId})`.execute(act.tx);
  const clinic = rows[0];
  if (clinic === undefined) return {};
  const recent = await act.tx
    .selectFrom('oneTimeToken')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('email', '=', body.email.toLowerCase())
    .where('purpose', '=', 'signInLink')
    .where('createdAt', '>', sql<string>`now() - interval '15 minutes'`)
    .executeTakeFirstOrThrow();
  // Nobody's mailbox is flooded by somebody else.
  if (recent.count >= 5) return {};
  const token = await issueToken(act.tx, {
    purpose: 'signInLink',
    email: body.email.toLowerCase(),
    clinicId: body.clinicId,
    content: { language: body.language },
    minutes: linkMinutes,
  });
  await act.enqueue('sendMail', {
    template: 'signInLink',
    to: body.email.toLowerCase(),
    language: body.language,
    expiresAt: new Date(Date.parse(act.now) + linkMinutes * 60_000).toISOString(),
    parameters: { clinicName: clinic.name, path: `/link#${token}`, minutes: linkMinutes },
  });
  return {};
};

/** Only a press on the landing page posts this; a mail scanner that opens the link burns nothing. */
export const redeemSignInLink: Handler<'redeemSignInLink'> = async (act, call) => {
  const token = await findToken(act.tx, tokenHash(call.body.token), 'signInLink');
  if (token === null || token.email === null) throw new ProblemError('linkExpired');
  if (token.usedAt !== null) throw new ProblemError('linkUsed');
  if (token.isExpired) throw new ProblemError('linkExpired');
  await useToken(act.tx, token.tokenHash);
  const account = await getOrMakeAccount(act.tx, {
    email: token.email,
    name: token.email,
    language: token.content.language === 'en' ? 'en' : 'ja',
  });
  await openSession(act, call, {
    accountId: account.id,
    method: 'link',
    enteringClinicId: token.clinicId,
  });
  return { goTo: await goToAfterPatientLink(act.tx, account.id, token.clinicId) };
};

async function goToAfterPatientLink(
  tx: Parameters<typeof goToAfterSignIn>[0],
  accountId: string,
  clinicId: string | null,
) {
  return clinicId === null ? await goToAfterSignIn(tx, accountId, null) : `/p/${clinicId}`;
}
