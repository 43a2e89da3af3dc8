import { searchKey } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import { hasRole } from '../../../path/actor.ts';
import type { Handler } from '../../../path/handler.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { getStaffRow } from '../../clinic/index.ts';
import { endSessions } from '../../identity/index.ts';
import { staffIdOf } from '../emergency-access.ts';
import { tellWatchers } from '../tell-officers.ts';
import { countToDo, findOpen } from './emergency-state.store.ts';
import { getSealedUse, presentSealed } from './sealed.store.ts';

/** Declares that the clinic works as in an emergency. Accounts are opened in it, or by declaring one themselves. */
export const declareEmergency: Handler<'declareEmergency'> = async (act, { body }) => {
  const id = newId();
  await act.tx
    .insertInto('declaredEmergency')
    .values({
      clinicId: act.clinicId,
      id,
      reason: body.reason,
      declaredBy: staffIdOf(act),
      declaredAt: act.now,
      until: new Date(Date.parse(act.now) + body.hours * 3_600_000).toISOString(),
    })
    .execute();
  act.noteInAudit({ declaredEmergencyId: id, hours: body.hours });
  await tellWatchers(act, 'emergencyDeclared');
  return await presentSealed(act);
};

/** Accounts that are open among those of the clinic, of one use or of one emergency. */
async function openAccounts(act: Act, of: { readonly useId?: string; readonly emergencyId?: string }) {
  const { rows } = await sql<{ useId: string; accountId: string }>`
    select u.id as use_id, s.account_id
    from sealed_use u
    join sealed_credential c on c.clinic_id = u.clinic_id and c.id = u.credential_id
    join sealed_account a on a.clinic_id = c.clinic_id and a.id = c.sealed_id
    join staff_member s on s.clinic_id = a.clinic_id and s.id = a.staff_id
    where u.clinic_id = ${act.clinicId} and is_sealed_use_open(u.clinic_id, u.id)
      and (u.id = ${of.useId ?? null}::uuid or u.emergency_id = ${of.emergencyId ?? null}::uuid)`.execute(
    act.tx,
  );
  return rows;
}

/** Closes what is open: nobody goes on with it, and nobody opens it again. */
async function closeAll(act: Act, open: readonly { readonly useId: string; readonly accountId: string }[]) {
  for (const { useId, accountId } of open) {
    await endSessions(act, { accountId });
    await act.tx
      .insertInto('sealedUseEnd')
      .values({ clinicId: act.clinicId, useId, endedBy: staffIdOf(act), endedAt: act.now })
      .execute();
  }
}

export const endDeclaredEmergency: Handler<'endDeclaredEmergency'> = async (act, { params }) => {
  const { emergencies } = await presentSealed(act);
  const found = emergencies.find(({ id }) => id === params.emergencyId);
  if (found === undefined) throw new ProblemError('notFound');
  if (!found.isOpen) throw new ProblemError('notAllowedInThisState');
  await closeAll(act, await openAccounts(act, { emergencyId: found.id }));
  await act.tx
    .insertInto('declaredEmergencyEnd')
    .values({ clinicId: act.clinicId, emergencyId: found.id, endedBy: staffIdOf(act), endedAt: act.now })
    .execute();
  act.noteInAudit({ declaredEmergencyId: found.id });
  return await presentSealed(act);
};

export const endSealedUse: Handler<'endSealedUse'> = async (act, { params }) => {
  const use = await getSealedUse(act, params.useId);
  if (!use.isOpen) throw new ProblemError('notAllowedInThisState');
  await closeAll(act, await openAccounts(act, { useId: use.id }));
  act.noteInAudit({ endedSealedUseId: use.id });
  return await presentSealed(act);
};

/** By which names somebody may have put themselves down: as the clinic lists them, and as their account does. */
async function namesOf(act: Act): Promise<string[]> {
  const { name } = await getStaffRow(act.tx, act.clinicId, staffIdOf(act));
  return [name, ...('name' in act.actor ? [act.actor.name] : [])].map(searchKey);
}

/** Somebody else says whether it was right; what they said stands. */
export const reviewSealedUse: Handler<'reviewSealedUse'> = async (act, { params, body }) => {
  const use = await getSealedUse(act, params.useId);
  if (use.review !== null || use.isOpen) throw new ProblemError('notAllowedInThisState');
  if ((await namesOf(act)).includes(searchKey(use.person))) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'params.useId', message: 'notOnesOwn' }],
    });
  }
  await act.tx
    .insertInto('sealedUseReview')
    .values({
      clinicId: act.clinicId,
      useId: use.id,
      reviewedBy: staffIdOf(act),
      ...body,
      reviewedAt: act.now,
    })
    .execute();
  act.noteInAudit({ reviewedSealedUseId: use.id, outcome: body.outcome });
  return await presentSealed(act);
};

/** What stands above everybody's pages: that it is an emergency, and who works under an account of it. */
export const getEmergencyState: Handler<'getEmergencyState'> = async (act) => ({
  ...(await findOpen(act)),
  toDo: hasRole(act.actor, 'administrator', 'securityOfficer', 'auditor') ? await countToDo(act) : null,
});
