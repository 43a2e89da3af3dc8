import { sql } from 'kysely';
import { json, type Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Act } from './act.ts';

/** What somebody does with their session, beside what they do in it. */
export type Attendance =
  | 'signedIn'
  | 'signedOut'
  | 'screenLocked'
  | 'screenUnlocked'
  | 'signInFailed'
  | 'openedSealedAccount';

/**
 * Writes coming and going of staff into the audit trail of every clinic they work at, so that it shows when somebody
 * was signed in and for how long (A-6.5-C-7-1). Who works nowhere leaves no trace here.
 */
export async function recordAttendance(
  act: Pick<Act, 'tx' | 'clinicId' | 'remoteAddress'>,
  accountId: string,
  event: Attendance,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await writeAttendance(act.tx, act, accountId, event, detail);
}

/** The same within another transaction of the act, for what is kept although the act is refused. */
export async function writeAttendance(
  tx: Tx,
  from: Pick<Act, 'clinicId' | 'remoteAddress'>,
  accountId: string,
  event: Attendance,
  detail: Record<string, unknown>,
): Promise<void> {
  const { rows } = await sql<{ clinicId: string; roles: string[]; name: string }>`
    select m.clinic_id, m.roles, a.name
    from lookup.staff_memberships(${accountId}) m join account a on a.id = ${accountId}`.execute(tx);
  for (const { clinicId, roles, name } of rows) {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    await tx
      .insertInto('auditEvent')
      .values({
        clinicId,
        id: newId(),
        act: event,
        outcome: event === 'signInFailed' ? 'refused' : 'done',
        actorAccountId: accountId,
        actorRole: roles.join(','),
        actorName: name,
        detail: json(detail),
        remoteAddress: from.remoteAddress,
      })
      .execute();
  }
  if (rows.length > 0) await sql`select set_config('app.clinic', ${from.clinicId}, true)`.execute(tx);
}
