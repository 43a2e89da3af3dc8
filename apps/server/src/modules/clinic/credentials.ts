import type { Body } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getPersonRow, type StaffRow } from './clinic.store.ts';
import { presentStaff } from './present-staff.ts';

type Credential = Body<'recordCredential'>;

const additions = [
  'registrationYear',
  'specialty',
  'trainingCompletedOn',
  'trainingCertificateNumber',
  'identityDocument',
] as const;

/**
 * Records what the clinic has checked of a doctor's papers; numbers of identity papers are never kept. What another
 * clinic rests on is not this one's to change: what nobody has recorded yet is added, and what differs waits for the
 * doctor's own word.
 */
export const recordCredential: Handler<'recordCredential'> = async (act, { params, body }) => {
  const staff = await getPersonRow(act.tx, act.clinicId, params.staffId);
  if (!staff.roles.includes('doctor')) throw new ProblemError('notAllowedInThisState');
  const { rows } = await sql<{ id: string | null; isShared: boolean | null }>`
    select id, lookup.works_elsewhere(id, ${act.clinicId}) as is_shared
    from lookup.practitioner_of_account(${staff.accountId}) as id`.execute(act.tx);
  const known = rows[0];
  const practitionerId = staff.practitionerId ?? known?.id ?? newId();
  const isShared = known?.isShared === true;
  const row = { ...body, checkedAt: act.now };
  const added = Object.fromEntries(
    additions.map((column) => [column, sql`coalesce(${sql.ref(`practitioner.${column}`)}, ${body[column]})`]),
  );
  await act.tx
    .insertInto('practitioner')
    .values({ id: practitionerId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(isShared ? added : row))
    .execute();
  await act.tx
    .updateTable('staffMember')
    .set({ practitionerId, name: body.name })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', params.staffId)
    .execute();
  if (isShared) await proposeCorrection(act, params.staffId, body);
  return presentStaff(await getPersonRow(act.tx, act.clinicId, params.staffId));
};

async function proposeCorrection(act: Act, staffId: string, body: Credential): Promise<void> {
  const { credential } = presentStaff(await getPersonRow(act.tx, act.clinicId, staffId));
  await decide(act, staffId, false);
  if (act.actor.kind !== 'staff' || credential === null || fieldsThatDiffer(credential, body).length === 0)
    return;
  await act.tx
    .insertInto('credentialCorrection')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      staffId,
      content: json(body),
      proposedBy: act.actor.staffId,
    })
    .execute();
  act.noteInAudit({ correctionProposed: fieldsThatDiffer(credential, body) });
}

const fieldsThatDiffer = (standing: Credential, proposed: Credential): string[] =>
  (Object.keys(proposed) as (keyof Credential)[]).filter((field) => proposed[field] !== standing[field]);

/** The one person whom every clinic's record is about says whether the correction is right; nobody says it for them. */
export const decideCorrection: Handler<'decideCorrection'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff' || act.actor.staffId !== params.staffId) throw new ProblemError('forbidden');
  const staff = await getPersonRow(act.tx, act.clinicId, params.staffId);
  const { credential, correction } = presentStaff(staff);
  if (credential === null || correction === null) throw new ProblemError('notAllowedInThisState');
  await decide(act, params.staffId, body.isRight);
  if (body.isRight) await applyCorrection(act, staff, correction);
  act.noteInAudit({
    correction: body.isRight ? 'confirmed' : 'refused',
    fields: fieldsThatDiffer(credential, correction),
  });
  return presentStaff(await getPersonRow(act.tx, act.clinicId, params.staffId));
};

async function applyCorrection(act: Act, staff: StaffRow, correction: Credential): Promise<void> {
  if (staff.practitionerId === null) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .updateTable('practitioner')
    .set({ ...correction, checkedAt: act.now })
    .where('id', '=', staff.practitionerId)
    .execute();
}

async function decide(act: Act, staffId: string, isConfirmed: boolean): Promise<void> {
  await act.tx
    .updateTable('credentialCorrection')
    .set({ decidedAt: act.now, isConfirmed })
    .where('clinicId', '=', act.clinicId)
    .where('staffId', '=', staffId)
    .where('decidedAt', 'is', null)
    .execute();
}
