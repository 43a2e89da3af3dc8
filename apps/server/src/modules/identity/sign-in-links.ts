import { mobileNumber } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tokenHash } from '../../platform/secrets.ts';
import { countSms, enqueueSms } from '../notification/index.ts';
import { chartCodesSince, issueChartTicket } from './chart-codes.ts';
import { enterCharts } from './enter-charts.ts';
import { goToAfterPatientLink } from './go-to.ts';
import {
  findToken,
  getOrMakeAccount,
  getOrMakeAccountOfPhone,
  issueToken,
  openSession,
  useToken,
} from './identity.store.ts';

const linkMinutes = 60;

interface Asked {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly language: 'ja' | 'en';
}

/**
 * Sends a link to whoever asks: the answer never tells whether an address or a number is known.
 *
 * @param smsPerDay short messages a clinic pays for in a day; null where nobody sends any
 */
export function sendSignInLink(smsPerDay: number | null): Handler<'sendSignInLink'> {
  return async (act, { body }) => {
    const { clinicId, language } = body;
    const mobile = 'mobile' in body ? requireMobile(body.mobile, smsPerDay) : null;
    const { rows } = await sql<{
      slug: string;
      name: string;
    }>`select * from lookup.clinic_slug_and_name(${clinicId})`.execute(act.tx);
    const clinic = rows[0];
    if (clinic === undefined) return {};
    const asked = { clinicId, clinicName: clinic.name, language };
    if ('email' in body) await sendByMail(act, asked, body.email.toLowerCase());
    else if (mobile !== null && (await countSms(act, clinicId, mobile, smsPerDay ?? 0)))
      await sendBySms(act, asked, mobile);
    return {};
  };
}

function requireMobile(written: string, smsPerDay: number | null): string {
  const mobile = smsPerDay === null ? null : mobileNumber(written);
  if (mobile !== null) return mobile;
  throw new ProblemError('invalidInput', undefined, {
    fields: [{ path: 'body.mobile', message: 'notAMobileNumber' }],
  });
}

/** Nobody's mailbox is flooded by somebody else. */
async function hadTheirShare(act: Act, email: string): Promise<boolean> {
  const recent = await act.tx
    .selectFrom('oneTimeToken')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .where('purpose', '=', 'signInLink')
    .where('createdAt', '>', sql<string>`now() - interval '15 minutes'`)
    .executeTakeFirstOrThrow();
  return recent.count >= 5;
}

/** Whose mail or telephone a link goes to. */
export type LinkTo = { readonly email: string } | { readonly phone: string };

/**
 * Whether another link may go to an address that somebody names: whoever has a chart may write any there, so it has the
 * same share of letters and short messages as the links anybody asks for.
 */
export async function mayBeWrittenTo(act: Act, to: LinkTo, smsPerDay: number | null): Promise<boolean> {
  if ('email' in to) return !(await hadTheirShare(act, to.email));
  return await countSms(act, act.clinicId, to.phone, smsPerDay ?? 0);
}

async function sendByMail(act: Act, { clinicId, clinicName, language }: Asked, email: string): Promise<void> {
  if (await hadTheirShare(act, email)) return;
  const content = { language };
  const token = await issueToken(act.tx, {
    purpose: 'signInLink',
    email,
    clinicId,
    content,
    minutes: linkMinutes,
  });
  await act.enqueue('sendMail', {
    template: 'signInLink',
    to: email,
    language,
    expiresAt: new Date(Date.parse(act.now) + linkMinutes * 60_000).toISOString(),
    parameters: { clinicName, path: `/link#${token}`, minutes: linkMinutes },
  });
}

async function sendBySms(act: Act, { clinicId, clinicName, language }: Asked, phone: string): Promise<void> {
  const content = { language };
  const token = await issueToken(act.tx, {
    purpose: 'signInLink',
    phone,
    clinicId,
    content,
    minutes: linkMinutes,
  });
  await enqueueSms(act, {
    template: 'signInLink',
    to: phone,
    language,
    minutes: linkMinutes,
    parameters: { clinicName, path: `/link#${token}`, minutes: linkMinutes },
  });
}

const helperHours = 72;

/** Sends somebody who was named to help their own link, to their own mail or telephone. */
export async function sendHelperLink(
  act: Act,
  letter: Asked & {
    readonly to: LinkTo;
    readonly helperId: string;
  },
): Promise<void> {
  const { clinicId, clinicName, language, to, helperId } = letter;
  const minutes = helperHours * 60;
  const content = { language, helperId };
  const token = await issueToken(act.tx, { purpose: 'signInLink', ...to, clinicId, content, minutes });
  const parameters = { clinicName, path: `/link#${token}`, hours: helperHours };
  const expiresAt = new Date(Date.parse(act.now) + minutes * 60_000).toISOString();
  if ('email' in to)
    await act.enqueue('sendMail', { template: 'helperLink', to: to.email, language, expiresAt, parameters });
  else await enqueueSms(act, { template: 'helperLink', to: to.phone, language, minutes, parameters });
}

const codeMinutes = 15;

/** What a patient who has nothing to receive a link with scans at the counter: once, within a quarter of an hour. */
export async function issueCounterCode(act: Act, accountId: string) {
  // The one before may have been scanned by whoever stood there.
  await act.tx
    .updateTable('oneTimeToken')
    .set({ usedAt: act.now })
    .where('accountId', '=', accountId)
    .where('clinicId', '=', act.clinicId)
    .where('purpose', '=', 'signInLink')
    .where('usedAt', 'is', null)
    .execute();
  const token = await issueToken(act.tx, {
    purpose: 'signInLink',
    accountId,
    clinicId: act.clinicId,
    minutes: codeMinutes,
  });
  return {
    path: `/link#${token}`,
    until: new Date(Date.parse(act.now) + codeMinutes * 60_000).toISOString(),
  };
}

/** Only a press on the landing page posts this; a mail scanner that opens the link burns nothing. */
export const redeemSignInLink: Handler<'redeemSignInLink'> = async (act, call) => {
  const token = await findToken(act.tx, tokenHash(call.body.token), 'signInLink');
  if (token === null) throw new ProblemError('linkExpired');
  if (token.usedAt !== null) throw new ProblemError('linkUsed');
  if (token.isExpired) throw new ProblemError('linkExpired');
  await useToken(act.tx, token.tokenHash);
  const { accountId: known, clinicId: enteringClinicId } = token;
  if (known !== null) {
    // Whoever stands at the counter was looked at.
    await openSession(act, call, { accountId: known, method: 'counter', enteringClinicId });
    return { goTo: await goToAfterPatientLink(act.tx, known, enteringClinicId) };
  }
  const language = token.content.language === 'en' ? 'en' : 'ja';
  const { id: accountId } = await accountOf(act, token, language);
  const helperId = typeof token.content.helperId === 'string' ? token.content.helperId : null;
  const entering = { accountId, clinicId: enteringClinicId, helperId };
  // Whoever wished it is asked for a code too: a mailbox alone opens nothing of theirs.
  if ((await chartCodesSince(act.tx, accountId)) !== null)
    return { ticket: await issueChartTicket(act.tx, entering) };
  return await enterCharts(act, call, entering);
};

/** Whose address or number received the link; they show by the press that it is theirs. */
async function accountOf(
  act: Act,
  { email, phone }: { readonly email: string | null; readonly phone: string | null },
  language: 'ja' | 'en',
) {
  if (email !== null) return await getOrMakeAccount(act.tx, { email, name: email, language });
  if (phone !== null) return await getOrMakeAccountOfPhone(act.tx, { phone, name: phone, language });
  throw new ProblemError('linkExpired');
}
