import type { DoctorFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';
import { findDoctorsAtWork, getStaffRow } from '../../clinic/index.ts';
import { listDeclarations, listVisits, regularDoctorsOf } from '../../patient/index.ts';
import { isLeaseFree } from '../lease.ts';
import { findRow } from './asking.ts';

/** The doctor of the consultation and where they are. */
export const doctorFacts: FactProvider<'doctor'> = async (
  act,
  { consultationId, patientId },
): Promise<DoctorFacts> => {
  const row = await findRow(act, consultationId);
  const staffId = row?.doctorStaffId ?? (act.actor.kind === 'staff' ? act.actor.staffId : null);
  if (staffId === null) return unknownDoctor;
  const [staff, atWork, visits, declarations] = await Promise.all([
    getStaffRow(act.tx, act.clinicId, staffId),
    findDoctorsAtWork(act, [staffId]),
    patientId === null ? [] : listVisits(act.tx, act.clinicId, patientId),
    patientId === null ? [] : listDeclarations(act.tx, act.clinicId, patientId),
  ]);
  const regular = regularDoctorsOf(visits, declarations).find((each) => each.staffId === staffId);
  const place = row?.doctorPlace ?? null;
  return {
    affiliated: atWork.length > 0,
    trainingCompletedOn: staff.trainingCompletedOn,
    registrationYear: staff.registrationYear,
    credentialCardComplete: staff.practitionerName !== null && staff.registrationYear !== null,
    sawPatientInPerson: visits.some((visit) => visit.doctorStaffId === staffId),
    regularDoctor:
      regular === undefined
        ? null
        : { source: regular.source, reason: regular.reason, visits: visitsShown(visits, staffId) },
    inAnotherCall:
      staff.practitionerId === null || row === null
        ? 'unknown'
        : !(await isLeaseFree(act, staff.practitionerId, row.id)),
    environment:
      place === null
        ? null
        : {
            soundClear: place.isQuiet,
            networkStable: place.isNetworkStable,
            statementOfSufficiency: place.statementOfSufficiency,
          },
    separateSpace: place === null ? 'unknown' : place.isSeparateSpace,
    uninvolvedPersonPerceives: place === null ? 'unknown' : !place.isUnobserved,
    // The chart is read in this same transaction: whoever gets here has it at hand.
    chart: visits.length > 0 ? 'atHand' : 'noPriorRecord',
    substitution: null,
  };
};

/** A visit may be written down late: who did it, and when, stands in the judgement that rests on it. */
function visitsShown(visits: Awaited<ReturnType<typeof listVisits>>, staffId: string) {
  return visits
    .filter((visit) => visit.doctorStaffId === staffId)
    .slice(0, 5)
    .map(({ on, recordedBy, recordedAt }) => ({ on, recordedBy, recordedAt }));
}

const unknownDoctor: DoctorFacts = {
  affiliated: 'unknown',
  trainingCompletedOn: 'unknown',
  registrationYear: 'unknown',
  credentialCardComplete: 'unknown',
  sawPatientInPerson: 'unknown',
  regularDoctor: 'unknown',
  inAnotherCall: 'unknown',
  environment: 'unknown',
  separateSpace: 'unknown',
  uninvolvedPersonPerceives: 'unknown',
  chart: 'unknown',
  substitution: 'unknown',
};
