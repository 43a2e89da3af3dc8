import type { ChartView } from '@onshin/contract';
import { addDays, civilDateOf, mobileNumber } from '@onshin/domain';
import type { Act } from '../../path/act.ts';
import { hasRole } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { requireVersion } from '../../path/versions.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, requireDoctors } from '../clinic/index.ts';
import { getOrMakeAccount, getOrMakeAccountOfPhone } from '../identity/index.ts';
import {
  appendHealth,
  findByPrefix,
  findHealth,
  getPatient,
  listDeclarations,
  listVisits,
  openChart,
  raisePatientVersion,
} from './patient.store.ts';
import { regularDoctorsOf } from './regular-doctors.ts';
import { listSummariesOfPatient } from './summaries.ts';

async function present(act: Act, patientId: string): Promise<ChartView> {
  const patient = await getPatient(act, patientId);
  const visits = await listVisits(act.tx, act.clinicId, patientId);
  const declarations = await listDeclarations(act.tx, act.clinicId, patientId);
  const health = await findHealth(act.tx, act.clinicId, patientId);
  return {
    id: patient.id,
    version: patient.version,
    number: patient.number,
    externalNumber: patient.externalPatientNumber,
    name: patient.name,
    kana: patient.kana,
    birthDate: patient.birthDate,
    sex: patient.sex,
    phone: patient.phone,
    email: patient.email,
    address: patient.address,
    health:
      health === null
        ? null
        : { ...health, source: health.source as never, reviewedBy: health.reviewedByName },
    inPersonVisits: visits,
    regularDoctors: regularDoctorsOf(visits, declarations),
    consultations: await listSummariesOfPatient(act, patientId),
  };
}

export const findPatients: Handler<'findPatients'> = async (act, { body }) => {
  const patients = await findByPrefix(act.tx, act.clinicId, body.q);
  act.concerns({ patientIds: patients.map((patient) => patient.id) });
  return { patients };
};

export const getChart: Handler<'getChart'> = async (act, { params }) => await present(act, params.patientId);

export const enrolPatient: Handler<'enrolPatient'> = async (act, { body }) => {
  const { entersByPhone, ...person } = body;
  const account = await accountOf(act, person, entersByPhone);
  const id = await openChart(act, { ...person, accountId: account?.id ?? null });
  return await present(act, id);
};

/**
 * How a patient enrolled at the counter comes in: by mail, or by short message where they said so. A number alone is not
 * enough: that of a household or of somebody who helps would open the chart to them.
 */
async function accountOf(
  act: Act,
  { email, phone, name }: { email: string | null; phone: string; name: string },
  entersByPhone: boolean,
) {
  if (email !== null) return await getOrMakeAccount(act.tx, { email, name, language: 'ja' });
  if (!entersByPhone) return null;
  const mobile = mobileNumber(phone);
  if (mobile === null) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.phone', message: 'notAMobileNumber' }],
    });
  }
  return await getOrMakeAccountOfPhone(act.tx, { phone: mobile, name, language: 'ja' });
}

function requireStaff(act: Act): string {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  return act.actor.staffId;
}

export const recordInPersonVisit: Handler<'recordInPersonVisit'> = async (act, { params, body }) => {
  const recordedBy = requireStaff(act);
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  if (body.on > civilDateOf(Date.parse(act.now), timeZone)) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.on', message: 'inTheFuture' }],
    });
  }
  await requireDoctors(act, [body.doctorStaffId], 'body.doctorStaffId');
  requireDoctorForOldVisit(act, body.on, timeZone);
  await act.tx
    .insertInto('inPersonVisit')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      patientId: patient.id,
      doctorStaffId: body.doctorStaffId,
      visitedOn: body.on,
      problem: body.problem,
      evaluation: body.evaluation,
      recordedBy,
    })
    .execute();
  await raisePatientVersion(act, patient.id);
  return await present(act, patient.id);
};

/** Days back to which anybody at the clinic records a visit; what lies further back is a doctor's to record. */
const recentDays = 7;

/** Plans and first visits rest on visits in person, so nobody but a doctor back-dates one (S-1-3-2-i-a). */
function requireDoctorForOldVisit(act: Act, on: string, timeZone: string): void {
  if (hasRole(act.actor, 'doctor') || on >= addDays(civilDateOf(Date.parse(act.now), timeZone), -recentDays))
    return;
  throw new ProblemError('refusedByRule', undefined, {
    fields: [{ path: 'body.on', message: 'onlyDoctorsRecordOldVisits' }],
  });
}

export const declareRegularDoctor: Handler<'declareRegularDoctor'> = async (act, { params, body }) => {
  const declaredBy = requireStaff(act);
  // The relation is a doctor's own to state: nobody declares it for another (S-1-2-2-iii-a).
  if (body.doctorStaffId !== declaredBy) throw new ProblemError('forbidden');
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  await act.tx
    .insertInto('regularDoctorDeclaration')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      patientId: patient.id,
      doctorStaffId: body.doctorStaffId,
      reason: body.reason,
      declaredBy,
    })
    .execute();
  await raisePatientVersion(act, patient.id);
  return await present(act, patient.id);
};

/** A parent with a child's chart beside their own says for whom they are here; nobody is guessed at. */
export const chooseChart: Handler<'chooseChart'> = async (act, { params, sessionHash }) => {
  const { id, name } = await getPatient(act, params.patientId);
  if (sessionHash === null) throw new ProblemError('notSignedIn');
  await act.tx.updateTable('session').set({ chartInUse: id }).where('tokenHash', '=', sessionHash).execute();
  return { id, name };
};

export const recordHealth: Handler<'recordHealth'> = async (act, { params, body }) => {
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  const isDoctor = act.actor.kind === 'staff' && act.actor.roles.includes('doctor');
  if (body.reviewed && !isDoctor) throw new ProblemError('forbidden');
  if (act.actor.kind !== 'staff' && body.source !== 'patientStatement') throw new ProblemError('forbidden');
  await appendHealth(act, patient.id, { ...body, reviewedBy: body.reviewed ? requireStaff(act) : null });
  await raisePatientVersion(act, patient.id);
  return await present(act, patient.id);
};
