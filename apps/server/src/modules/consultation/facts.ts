import type { PlaceType, ServedHere } from '@onshin/contract';
import { ageOn, civilDateOf } from '@onshin/domain';
import type {
  CallFacts,
  CompanionFacts,
  ConsultationFacts,
  DoctorFacts,
  IdentityFacts,
  JudgementTodayFacts,
  ProxyFacts,
  SeatFacts,
  SurroundingsFacts,
} from '@onshin/guideline';
import { sql } from 'kysely';
import type { FactProvider } from '../../path/act.ts';
import { findDoctorsAtWork, getClinic, getStaffRow, wordsOfSymptom } from '../clinic/index.ts';
import { listDeclarations, listVisits, regularDoctorsOf } from '../patient/index.ts';
import {
  type Companion,
  type Consultation,
  type Examination,
  readConsultation,
} from './consultation.store.ts';
import { findIdentity } from './identity-checks.ts';
import { isLeaseFree } from './lease.ts';
import { listProblems, type ProblemRow } from './problems.store.ts';
import { listSeats } from './seats.store.ts';
import { findSurroundings } from './surroundings.store.ts';
import { readCallRecord } from './two-way.ts';

type Asking = Parameters<FactProvider<'consultation'>>[0];

const getRow = async (act: Asking, id: string | null) =>
  id === null ? null : await readConsultation(act, id);

/** What is known of this one contact. */
export const consultationFacts: FactProvider<'consultation'> = async (act, { consultationId }) => {
  if (consultationId === null) return nothingKnown;
  const [row, problems, isMinor] = await Promise.all([
    readConsultation(act, consultationId),
    listProblems(act, consultationId),
    isPatientMinor(act, consultationId),
  ]);
  return factsOfConsultation(row, problems, isMinor);
};

const nothingKnown: ConsultationFacts = {
  kind: 'unknown',
  form: 'unknown',
  disposition: 'unknown',
  enteredCall: 'unknown',
  problems: 'unknown',
  requestedBy: 'unknown',
  wishStated: 'unknown',
  suspectedMisuse: 'unknown',
  callOpenedBy: 'unknown',
  preConsultation: 'unknown',
  toldOfPreConsultation: 'unknown',
  proxy: 'unknown',
};

export function factsOfConsultation(
  row: Consultation,
  problems: readonly ProblemRow[],
  isMinor: boolean,
): ConsultationFacts {
  return {
    kind: row.kind,
    form: row.form,
    disposition: row.disposition,
    enteredCall: row.callStartedAt !== null,
    problems: problems.map((problem) => ({
      id: problem.id,
      label: problem.label,
      basis: problem.basis ?? 'unknown',
      acute: problem.isAcute,
      stableAfterInPersonVisit: problem.isStableAfterInPersonVisit ?? 'unknown',
      unsuitableSymptoms: problem.matchedSymptoms.map((key) => ({
        symptom: wordsOfSymptom(key).ja,
        decision:
          problem.symptomDecision === null
            ? null
            : { continueOnline: problem.symptomDecision === 'suitable', reason: problem.reason },
      })),
    })),
    requestedBy: row.requestedChannel,
    wishStated: row.request.wish,
    suspectedMisuse: row.isMisuseSuspected,
    callOpenedBy: 'clinic',
    preConsultation: null,
    // None is offered: nobody is told of one, and no gate asks before one is.
    toldOfPreConsultation: 'unknown',
    proxy: row.request.proxy && { ...row.request.proxy, ground: groundOf(row, isMinor) },
  };
}

/** A child is one by the calendar; that a patient cannot communicate is what the doctor finds (S-V-head-c). */
function groundOf(row: Consultation, isMinor: boolean): ProxyFacts['ground'] {
  if (row.cannotCommunicate === true) return 'cannotCommunicate';
  if (row.request.proxy?.ground === 'minor' && isMinor) return 'minor';
  return row.cannotCommunicate === null ? 'unknown' : 'none';
}

/** Under eighteen today, in the clinic's calendar. */
async function isPatientMinor(act: Asking, consultationId: string): Promise<boolean> {
  const { rows } = await sql<{ birthDate: string; timeZone: string }>`
    select p.birth_date, c.time_zone
    from consultation k
    join patient p on p.clinic_id = k.clinic_id and p.id = k.patient_id
    join clinic c on c.id = k.clinic_id
    where k.clinic_id = ${act.clinicId} and k.id = ${consultationId}::uuid`.execute(act.tx);
  const [row] = rows;
  return row !== undefined && ageOn(row.birthDate, civilDateOf(Date.parse(act.now), row.timeZone)) < 18;
}

/** The doctor of the consultation and where they are. */
export const doctorFacts: FactProvider<'doctor'> = async (
  act,
  { consultationId, patientId },
): Promise<DoctorFacts> => {
  const row = await getRow(act, consultationId);
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

/** Who is who, as confirmed in this consultation. */
export const identityFacts: FactProvider<'identity'> = async (
  act,
  { consultationId },
): Promise<IdentityFacts> => {
  const [row, found] = await Promise.all([
    getRow(act, consultationId),
    consultationId === null ? null : findIdentity(act, consultationId),
  ]);
  const suspected = row?.examination?.impersonationSuspected ?? 'unknown';
  return {
    patient: found?.patient ?? null,
    doctor: found?.doctor ?? null,
    impersonationSuspected: suspected,
    ...licenceProofOf(row, row?.examination ?? null),
  };
};

/** Asked for in the request or by word in the call; shown as the doctor says (S-1-4-2-iv-c). */
export function licenceProofOf(
  row: Pick<Consultation, 'request'> | null,
  examination: Pick<Examination, 'licenceProof'> | null,
): Pick<IdentityFacts, 'licenceProofRequested' | 'licenceProofShown'> {
  const said = examination?.licenceProof;
  if (said === undefined || said === 'notRequested') {
    return { licenceProofRequested: row?.request.wantsLicenceProof ?? 'unknown', licenceProofShown: false };
  }
  return { licenceProofRequested: true, licenceProofShown: said === 'shown' };
}

/** Where the patient is and who is there, as confirmed for this consultation. */
export const surroundingsFacts: FactProvider<'surroundings'> = async (
  act,
  { consultationId },
): Promise<SurroundingsFacts> => {
  const [row, found, { timeZone }] = await Promise.all([
    getRow(act, consultationId),
    consultationId === null ? null : findSurroundings(act, consultationId),
    getClinic(act.tx, act.clinicId),
  ]);
  if (row === null || found === null) {
    return {
      placeType: 'unknown',
      placeReason: '',
      cleanAndSafe: 'unknown',
      separateSpace: 'unknown',
      manyServedHere: 'unknown',
      addressKnown: 'unknown',
      confirmedToday: false,
      companions: 'unknown',
    };
  }
  const seen = row.examination?.placeSeen;
  const dayOf = (instant: string) => civilDateOf(Date.parse(instant), timeZone);
  return {
    placeType: found.placeType,
    placeReason: found.placeReason,
    cleanAndSafe: found.isSafeAndClean && (seen?.isSafeAndClean ?? true),
    separateSpace: found.isPrivate && (seen?.isPrivate ?? true),
    manyServedHere: manyServedAt(found.placeType, seen?.servedHere ?? null),
    addressKnown: found.address !== '',
    confirmedToday: dayOf(found.confirmedAt) === dayOf(act.now),
    companions: [
      ...found.companions.map((each) =>
        companionOf(each, 'patient', row.examination?.companionsAgreed ?? null),
      ),
      ...(row.examination?.doctorCompanions ?? []).map((each) => companionOf(each, 'doctor', true)),
    ],
  };
};

/**
 * A home is one person's or family's, and a medical facility is what the law asks for; of any other place the doctor says
 * whom the clinic sees there (S-2-2-2-iii-a).
 */
function manyServedAt(placeType: PlaceType, said: ServedHere | null): SurroundingsFacts['manyServedHere'] {
  if (placeType === 'home') return null;
  if (placeType === 'medicalFacility') return 'registeredClinic';
  if (placeType === 'hostFacility') return 'hostFacility';
  if (said === null) return 'unknown';
  return said === 'thisPatientAlone' ? null : said;
}

/** A companion as the rules see one: `agreed` is the doctor's side, not asked before the examination begins. */
function companionOf(
  companion: Companion,
  beside: 'patient' | 'doctor',
  agreed: boolean | null,
): CompanionFacts {
  const given = companion.kind === 'family' && beside === 'patient' ? 'standing' : 'forThisConsultation';
  return {
    name: companion.name,
    relation: companion.kind,
    beside,
    patientConsent: companion.patientConsents ? given : 'none',
    doctorConsent: agreed === null ? 'unknown' : agreed ? given : 'none',
    explainedToPatient: companion.patientConsents,
  };
}

/** The doctor's judgement for this one time. */
export const judgementTodayFacts: FactProvider<'judgementToday'> = async (
  act,
  { consultationId },
): Promise<JudgementTodayFacts> => {
  const [row, { timeZone }] = await Promise.all([
    getRow(act, consultationId),
    getClinic(act.tx, act.clinicId),
  ]);
  const examination = row?.examination ?? null;
  return {
    feasible:
      examination === null || examination.feasible === 'undecided' ? null : examination.feasible === 'yes',
    judgedOn: row?.examinationBegunAt ? civilDateOf(Date.parse(row.examinationBegunAt), timeZone) : null,
    reason: examination?.feasibleReason ?? '',
    wishConfirmed: examination?.wishConfirmed ?? 'unknown',
    informationSufficient: null,
    // Whoever acts for the patient may have been all the doctor saw: it is asked at the closing (S-V-head-b).
    patientExamined: row?.examinationBegunAt && row.request.proxy === null ? true : 'unknown',
    reasonNotExamined: '',
  };
};

/** The live call, from what both ends reported. */
export const callFacts: FactProvider<'call'> = async (act, { consultationId }): Promise<CallFacts> => {
  const row = await getRow(act, consultationId);
  if (row === null) {
    return {
      liveTwoWaySeconds: 'unknown',
      reportedByBothEnds: 'unknown',
      attestedByDoctor: 'unknown',
      sufficiencyReason: '',
      everySeatAdmitted: 'unknown',
      heldByThisDoctor: 'unknown',
    };
  }
  const [record, seats] = await Promise.all([readCallRecord(act, row.id), listSeats(act, row.id)]);
  return {
    liveTwoWaySeconds: record.seconds,
    reportedByBothEnds: record.isReportedByBothEnds,
    attestedByDoctor: row.twoWayAttestedAt !== null,
    sufficiencyReason: row.sufficiencyReason,
    everySeatAdmitted: seats.length > 0 && seats.every((seat) => seat.admittedAt !== null),
    heldByThisDoctor: act.actor.kind === 'staff' && act.actor.staffId === row.doctorStaffId,
  };
};

/** The patient's own seat, which the doctor's opening of the call admits. */
export const seatFacts: FactProvider<'seat'> = async (act, { consultationId }): Promise<SeatFacts> => {
  const seat =
    consultationId === null
      ? undefined
      : await act.tx
          .selectFrom('seat')
          .select(['name', 'role'])
          .where('clinicId', '=', act.clinicId)
          .where('consultationId', '=', consultationId)
          .where('role', '=', 'patient')
          .executeTakeFirst();
  return {
    personName: seat?.name ?? '',
    // A seat row exists only for an account that signed in and took it.
    authenticated: seat !== undefined,
    role: seat === undefined ? 'unknown' : 'patient',
    relation: null,
    admittedBy: act.actor.kind === 'staff' && act.actor.roles.includes('doctor') ? 'doctor' : 'nobody',
    receptionCall: false,
    patientConsent: 'forThisConsultation',
    doctorConsent: 'forThisConsultation',
    explainedToPatient: true,
    // One patient's seat per consultation is a constraint of the table.
    anotherPatientSeated: false,
  };
};
