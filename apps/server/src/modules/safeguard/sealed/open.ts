import { addBusinessDays, civilDateOf, foldSealed } from '@onshin/domain';
import { isIP } from 'node:net';
import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import { recordAttendance } from '../../../path/attendance.ts';
import type { Handler, Handling } from '../../../path/handler.ts';
import { json } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import type { Passwords } from '../../../platform/secrets.ts';
import { getClinic } from '../../clinic/index.ts';
import {
  decoyOf,
  failedSignIn,
  forgetFailures,
  goToAfterSignIn,
  openSession,
  requireNotSlowedDown,
} from '../../identity/index.ts';
import { tellWatchers } from '../tell-officers.ts';
import { thresholds } from '../thresholds.ts';

interface Found {
  readonly clinicId: string;
  readonly accountId: string;
  readonly sealedId: string;
  readonly credentialId: string;
  readonly phraseHash: string;
  readonly longestMinutes: number;
}

/**
 * Signs in with what was in an envelope. That envelope never opens anything again (A-6.10-C-4-3), everybody who watches
 * over the system is told at once, and all that is done bears its mark (A-6.10-C-4-2).
 */
export function openSealedAccount(passwords: Passwords): Handler<'openSealedAccount'> {
  return async (act, call) => {
    const code = foldSealed(call.body.code);
    // Counted beside addresses, none of which looks like this.
    const counted = `envelope:${code}`;
    await requireNotSlowedDown(act, counted);
    const { rows } = await sql<Found>`select * from lookup.sealed_account(${code})`.execute(act.tx);
    const [found] = rows;
    const isRight = await passwords.isRight(
      foldSealed(call.body.phrase),
      found?.phraseHash ?? (await decoyOf(passwords)),
    );
    if (found === undefined || !isRight) throw failedToOpen(act, counted, found);
    await requireInside(act, call, found);
    await forgetFailures(act, counted);
    await sql`select set_config('app.clinic', ${found.clinicId}, true)`.execute(act.tx);
    const at: Act = { ...act, clinicId: found.clinicId };
    const { person, reason } = call.body;
    const use = await writeUse(at, found, { person, reason });
    await openSession(at, call, {
      accountId: found.accountId,
      method: 'sealed',
      sealed: { useId: use.id, endsAt: use.until },
    });
    await recordAttendance(at, found.accountId, 'openedSealedAccount', {
      sealedUseId: use.id,
      sealedId: found.sealedId,
      declaredEmergencyId: use.emergencyId,
    });
    await tellWatchers(at, 'sealedOpened');
    return { goTo: await goToAfterSignIn(at.tx, found.accountId, null) };
  };
}

/** Whoever guesses at an envelope that lies sealed stands in the trail of its clinic, where an alarm finds them. */
function failedToOpen(act: Act, counted: string, found: Found | undefined): ProblemError {
  const failed = failedSignIn(act, counted);
  const count = failed.keep;
  if (found === undefined) return failed;
  return failed.keeping(async (tx) => {
    await count?.(tx);
    await sql`select set_config('app.clinic', ${found.clinicId}, true)`.execute(tx);
    await tx
      .insertInto('auditEvent')
      .values({
        clinicId: found.clinicId,
        id: newId(),
        act: 'signInFailed',
        outcome: 'refused',
        actorAccountId: found.accountId,
        actorRole: '',
        actorName: sql<string>`(select name from account where id = ${found.accountId})`,
        detail: json({ sealedId: found.sealedId }),
        remoteAddress: act.remoteAddress,
      })
      .execute();
    await sql`select set_config('app.clinic', ${act.clinicId}, true)`.execute(tx);
  });
}

/** Where the clinic asks for certificates from outside, an envelope opens inside alone: it is told before it is used up. */
async function requireInside(act: Act, { cameFrom }: Handling, found: Found): Promise<void> {
  const address = isIP(cameFrom.address) === 0 ? null : cameFrom.address;
  const { rows } = await sql<{ clinicId: string }>`
    select lookup.asking_for_certificate(${found.accountId}, ${address}::inet, null) as clinic_id`.execute(
    act.tx,
  );
  if (rows.some(({ clinicId }) => clinicId === found.clinicId))
    throw new ProblemError('clientCertificateNeeded');
}

/** Writes who opened it and why, in the emergency somebody declared; where nobody did, opening it declares one. */
async function writeUse(
  act: Act,
  found: Found,
  who: { readonly person: string; readonly reason: string },
): Promise<{ id: string; emergencyId: string; until: string }> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const until = new Date(Date.parse(act.now) + found.longestMinutes * 60_000).toISOString();
  const { rows } = await sql<{ id: string }>`
    select id from declared_emergency
    where clinic_id = ${act.clinicId} and until >= ${until}::timestamptz and is_emergency_open(clinic_id, id)
    order by declared_by is null, until desc limit 1`.execute(act.tx);
  const emergencyId = rows[0]?.id ?? newId();
  if (rows.length === 0) {
    await act.tx
      .insertInto('declaredEmergency')
      .values({
        clinicId: act.clinicId,
        id: emergencyId,
        reason: who.reason,
        declaredBy: null,
        declaredAt: act.now,
        until,
      })
      .execute();
  }
  const id = newId();
  await act.tx
    .insertInto('sealedUse')
    .values({
      clinicId: act.clinicId,
      id,
      credentialId: found.credentialId,
      emergencyId,
      ...who,
      until,
      reviewBy: addBusinessDays(
        civilDateOf(Date.parse(act.now), timeZone),
        thresholds.sealedAccounts.reviewBusinessDays,
      ),
    })
    .execute();
  return { id, emergencyId, until };
}
