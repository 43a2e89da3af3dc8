import { randomInt } from 'node:crypto';
import type { Body } from '@onshin/contract';
import { sql } from 'kysely';
import qrcode from 'qrcode';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { endSessions } from './account.ts';
import { noteAccountEvent } from './account-events.ts';
import { issueToken, keepTokenOf } from './identity.store.ts';
import { refuseField } from './keep-password.ts';
import { voidFactors } from './live-factors.ts';
import { spareCode } from './spare-code.ts';

/** How long a way back in may lie about, in minutes. */
export const recoveryMinutes = 15;
const later = (act: Act, minutes: number) => new Date(Date.parse(act.now) + minutes * 60_000).toISOString();

interface Person {
  readonly staffId: string;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'ja' | 'en';
  readonly clinicName: string;
  /** The account leads beyond this clinic's work: to another clinic, or to charts. */
  readonly leadsElsewhere: boolean;
}

/** What the trail keeps of sessions, beside what somebody does in them. */
const comingAndGoing = ['signedIn', 'signedOut', 'signInFailed', 'screenLocked', 'screenUnlocked'];

/**
 * Somebody who works here and is not the one who acts: nobody gives themselves a way back in. An account may lead to other
 * clinics as well: somebody who was only put on the list here is another clinic's to help.
 *
 * @throws ProblemError `mendedElsewhere`
 */
async function getOther(act: Act, staffId: string): Promise<Person> {
  const { rows } = await sql<Person & { worksHere: boolean; worksElsewhere: boolean; hasActedHere: boolean }>`
    select s.id as staff_id, s.account_id, a.email, s.name, a.language, c.name as clinic_name,
           lookup.leads_elsewhere(s.account_id, s.clinic_id) as leads_elsewhere,
           exists (select from lookup.staff_memberships(s.account_id) m where m.clinic_id <> s.clinic_id) as works_elsewhere,
           (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity') as works_here,
           exists (select from audit_event e
                   where e.clinic_id = s.clinic_id and e.actor_account_id = s.account_id and e.outcome <> 'refused'
                     and e.actor_role not in ('patient', 'visitor', 'inspector', 'helper', 'proxy')
                     and e.act <> all (${comingAndGoing})) as has_acted_here
    from staff_member s join account a on a.id = s.account_id and not a.is_sealed join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${act.clinicId} and s.id = ${staffId}`.execute(act.tx);
  const person = rows[0];
  if (person === undefined) throw new ProblemError('notFound');
  if (act.actor.kind === 'staff' && act.actor.accountId === person.accountId)
    refuseField('params.staffId', 'notOneself');
  if (!person.worksHere || (person.worksElsewhere && !person.hasActedHere))
    throw new ProblemError('mendedElsewhere');
  return person;
}

/** Writes the ledger; it only grows. */
async function writeLedger(
  act: Act,
  staffId: string,
  entry:
    | ({ readonly kind: 'newFactors' | 'temporaryAccess'; readonly endsAt?: string } & Pick<
        Body<'giveRecovery'>,
        'identityBy' | 'words' | 'copyKeptAt'
      >)
    | { readonly kind: 'compromised'; readonly words: string; readonly suspectedSince: string },
): Promise<string> {
  if ('identityBy' in entry && entry.identityBy === 'photoDocument' && entry.copyKeptAt === null)
    refuseField('body.copyKeptAt', 'required');
  const id = newId();
  await act.tx
    .insertInto('recovery')
    .values({
      clinicId: act.clinicId,
      id,
      staffId,
      ...entry,
      givenBy: act.actor.kind === 'staff' ? act.actor.staffId : null,
      onTheServer: false,
      givenAt: act.now,
    })
    .execute();
  act.noteInAudit({ recoveryId: id, staffId });
  return id;
}

/** A link for new factors, by mail or at the counter. What there was goes on until the new stands (A-6.5-C-13-2). */
export function giveRecovery(origin: string): Handler<'giveRecovery'> {
  return async (act, { params, body: { handOver, ...check } }) => {
    const person = await getOther(act, params.staffId);
    // Whoever gives it never holds what opens more than is theirs to give.
    if (person.leadsElsewhere && handOver === 'counter') throw new ProblemError('onlyByMail');
    const recoveryId = await writeLedger(act, params.staffId, { kind: 'newFactors', ...check });
    const token = await issueToken(act.tx, {
      purpose: 'accountRecovery',
      accountId: person.accountId,
      clinicId: act.clinicId,
      content: { recoveryId },
      minutes: recoveryMinutes,
    });
    const path = `/staff/set-up#${token}`;
    const expiresAt = later(act, recoveryMinutes);
    if (handOver === 'mail') {
      const { name, clinicName } = person;
      await act.enqueue('sendMail', {
        template: 'recovery',
        to: person.email,
        language: person.language,
        expiresAt,
        parameters: { name, clinicName, minutes: recoveryMinutes, path },
      });
      return { expiresAt, link: null, qr: null };
    }
    const link = `${origin}${path}`;
    return { expiresAt, link, qr: await qrcode.toDataURL(link, { margin: 1 }) };
  };
}

/** A code that stands for a telephone or key left at home, until the day is over (A-6.5-C-3). */
export const giveTemporaryAccess: Handler<'giveTemporaryAccess'> = async (act, { params, body }) => {
  const person = await getOther(act, params.staffId);
  const { hours, ...check } = body;
  const endsAt = later(act, hours * 60);
  const recoveryId = await writeLedger(act, params.staffId, { kind: 'temporaryAccess', ...check, endsAt });
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  await keepTokenOf(act.tx, spareCode(person.accountId, code), {
    purpose: 'temporaryAccess',
    accountId: person.accountId,
    clinicId: act.clinicId,
    content: { recoveryId, endsAt },
    minutes: recoveryMinutes,
  });
  return { code, codeExpiresAt: later(act, recoveryMinutes), endsAt };
};

/** A card or device that may be in other hands is a second factor as well: with the next password it would open work again. */
async function endCertificates(act: Act, accountId: string): Promise<void> {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  await act.tx
    .updateTable('clientCertificate')
    .set({ endedAt: act.now, endedBy: act.actor.accountId })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute();
}

/** Ends what an account has open and can open, and lists what it did (A-6.5-C-13-2b). */
export const reportCompromised: Handler<'reportCompromised'> = async (act, call) => {
  const { since, words } = call.body;
  const person = await getOther(act, call.params.staffId);
  if (Date.parse(since) > Date.parse(act.now)) refuseField('body.since', 'inTheFuture');
  await writeLedger(act, person.staffId, { kind: 'compromised', words, suspectedSince: since });
  await voidFactors(act, person.accountId);
  await endCertificates(act, person.accountId);
  await endSessions(act, { accountId: person.accountId });
  await noteAccountEvent(act, call, person.accountId, 'compromised');
  const acts = await act.tx
    .selectFrom('auditEvent')
    .select(['at', 'act', 'outcome', 'remoteAddress'])
    .where('clinicId', '=', act.clinicId)
    .where('actorAccountId', '=', person.accountId)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(500)
    .execute();
  return { acts };
};
