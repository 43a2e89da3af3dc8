import { addBusinessDays, civilDateOf } from '@onshin/domain';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { getPatient } from '../patient/index.ts';
import { listAll, listOpenOf } from './emergency.store.ts';
import { tellOfficers } from './tell-officers.ts';
import { thresholds } from './thresholds.ts';

export function staffIdOf(act: Pick<Act, 'actor'>): string {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  return act.actor.staffId;
}

/** Opens a chart for a time and with a reason, and says so to those who watch (A-6.10-C-4-2). */
export const openEmergencyAccess: Handler<'openEmergencyAccess'> = async (act, { params, body }) => {
  const staffId = staffIdOf(act);
  const patient = await getPatient(act, params.patientId);
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const minutes = body.minutes ?? thresholds.emergency.minutes;
  const today = civilDateOf(Date.parse(act.now), timeZone);
  const id = newId();
  const until = new Date(Date.parse(act.now) + minutes * 60_000).toISOString();
  await act.tx
    .insertInto('emergencyAccess')
    .values({
      clinicId: act.clinicId,
      id,
      patientId: patient.id,
      staffId,
      reason: body.reason,
      openedAt: act.now,
      until,
      reviewBy: addBusinessDays(today, thresholds.emergency.reviewBusinessDays),
    })
    .execute();
  act.noteInAudit({ emergencyAccessId: id, minutes });
  await tellOfficers(act, 'emergencies');
  return { id, patientId: patient.id, patientName: patient.name, until };
};

export const listOwnEmergencies: Handler<'listOwnEmergencies'> = async (act) => {
  const emergencies = await listOpenOf(act, staffIdOf(act));
  act.concerns({ patientIds: emergencies.map(({ patientId }) => patientId) });
  return { emergencies };
};

export const endEmergencyAccess: Handler<'endEmergencyAccess'> = async (act, { params }) => {
  const open = (await listOpenOf(act, staffIdOf(act))).find(({ id }) => id === params.accessId);
  if (open === undefined) throw new ProblemError('notFound');
  await act.tx
    .insertInto('emergencyAccessEnd')
    .values({ clinicId: act.clinicId, accessId: open.id, endedAt: act.now })
    .execute();
  act.concerns({ patientIds: [open.patientId] });
  act.noteInAudit({ emergencyAccessId: open.id });
  return {};
};

export const listEmergencies: Handler<'listEmergencies'> = async (act) => {
  const emergencies = await listAll(act);
  act.concerns({ patientIds: emergencies.map(({ patientId }) => patientId) });
  return { emergencies };
};

/** Somebody else says whether it was right; what they said stands. */
export const reviewEmergency: Handler<'reviewEmergency'> = async (act, { params, body }) => {
  const reviewedBy = staffIdOf(act);
  const found = (await listAll(act)).find(({ id }) => id === params.accessId);
  if (found === undefined) throw new ProblemError('notFound');
  if (found.staffId === reviewedBy) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'params.accessId', message: 'notOnesOwn' }],
    });
  }
  if (found.review !== null || found.isOpen) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('emergencyAccessReview')
    .values({ clinicId: act.clinicId, accessId: found.id, reviewedBy, ...body, reviewedAt: act.now })
    .execute();
  act.concerns({ patientIds: [found.patientId] });
  act.noteInAudit({ emergencyAccessId: found.id, outcome: body.outcome });
  return { emergencies: await listAll(act) };
};
