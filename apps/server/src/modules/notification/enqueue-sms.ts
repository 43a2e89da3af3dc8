import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { newId } from '../../platform/ids.ts';

/** What one telephone, and one address that asks, cause in a day or an hour. */
const most = { ofNumberInQuarter: 3, ofNumberInDay: 10, ofAddressInHour: 20 } as const;

interface Letter {
  readonly to: string;
  readonly template:
    | 'signInLink'
    | 'toRead'
    | 'appointment'
    | 'wayInChanged'
    | 'ownPasskey'
    | 'ownCodes'
    | 'helperLink';
  readonly language: 'ja' | 'en';
  readonly parameters: Readonly<Record<string, unknown>> & { readonly path: string };
  readonly minutes: number;
}

/**
 * Counts a short message to a number, unless the number, the address that asks, or the clinic has had its share. Numbers
 * no account has share half of the clinic's, so that nobody who tries numbers uses up what patients need. The same is asked
 * of the database whoever the number belongs to.
 */
export async function countSms(act: Act, clinicId: string, to: string, perDay: number): Promise<boolean> {
  // Counted one after the other: of many at once no more than the share pass.
  await sql`select pg_advisory_xact_lock(hashtextextended('sms', 0))`.execute(act.tx);
  const { rows } = await sql<{ id: string }>`
    with asked as (
      select not exists (select from account where phone = ${to}) as is_stranger
    ), counts as (
      select count(*) filter (where phone = ${to} and at > now() - interval '15 minutes') as quarter,
             count(*) filter (where phone = ${to} and at > now() - interval '1 day') as day,
             count(*) filter (where remote_address = ${act.remoteAddress} and at > now() - interval '1 hour') as address,
             count(*) filter (where of_clinic = ${clinicId} and at > now() - interval '1 day') as clinic,
             count(*) filter (where of_clinic = ${clinicId} and is_stranger and at > now() - interval '1 day') as strangers
      from sms_sent
      where phone = ${to} or remote_address = ${act.remoteAddress} or of_clinic = ${clinicId}
    )
    insert into sms_sent (id, of_clinic, phone, remote_address, is_stranger)
    select ${newId()}, ${clinicId}, ${to}, ${act.remoteAddress}, is_stranger
    from asked, counts
    where quarter < ${most.ofNumberInQuarter} and day < ${most.ofNumberInDay} and address < ${most.ofAddressInHour}
      and clinic < ${perDay}::int and (not is_stranger or strangers < ${perDay}::int / 2)
    returning id`.execute(act.tx);
  return rows.length > 0;
}

/** Sends a short message that was counted, once this act has committed. */
export async function enqueueSms(act: Act, { to, template, language, parameters, minutes }: Letter) {
  await act.enqueue('sendSms', {
    id: newId(),
    template,
    to,
    language,
    expiresAt: new Date(Date.parse(act.now) + minutes * 60_000).toISOString(),
    parameters,
  });
}

const noticeMinutes = 24 * 60;

/**
 * Tells a patient without mail by short message. What the clinic itself writes is not counted: each follows an act of care.
 */
export async function enqueueNotice(
  act: Act,
  to: string,
  {
    template,
    language,
    ...parameters
  }: {
    readonly template: 'toRead' | 'appointment' | 'wayInChanged' | 'ownPasskey' | 'ownCodes';
    readonly language: 'ja' | 'en';
    readonly clinicName: string;
    readonly clinicPhone?: string;
    readonly path: string;
    readonly at?: string;
    readonly timeZone?: string;
  },
): Promise<void> {
  await enqueueSms(act, { to, template, language, parameters, minutes: noticeMinutes });
}
