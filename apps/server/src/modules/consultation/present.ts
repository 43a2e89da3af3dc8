import { allowedActions, civilDateOf } from '@onshin/domain';
import type { ConsultationView } from '@onshin/contract';
import type { DoctorFacts, Gate, GateJudgement } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';
import { isHelper } from '../../path/actor.ts';
import { unmetClauses } from '../../path/refusal.ts';
import {
  agreementStateOf,
  findAgreement,
  findExplanation,
  listCurrentTexts,
  listPlanVersions,
} from '../agreement/index.ts';
import { getClinic, getStaffRow, presentDoctorCard, wordsOfSymptom } from '../clinic/index.ts';
import { getPatient, listDeclarations, listVisits, regularDoctorsOf } from '../patient/index.ts';
import { findAppointment } from '../schedule/index.ts';
import { type Consultation, getConsultationRow, handOf } from './consultation.store.ts';
import { actionsOpenTo, withoutHealth } from './for-helper.ts';
import { isGuest, toReadAlone } from './for-guest.ts';
import { findStanding } from './identity-checks.ts';
import { noteStateOf } from './note-state.ts';
import { listProblems, type ProblemRow } from './problems.store.ts';
import {
  findServedHere,
  findSurroundings,
  findUsualSurroundings,
  type Surroundings,
} from './surroundings.store.ts';
import { listOnlineVisits, suggestBasis } from './suggest-basis.ts';
import { listTasks, maySettle } from './tasks.store.ts';
import { readCallRecord } from './two-way.ts';

/** A consultation as its viewer may see it, with what they may do next and what the next gate still lacks. */
export async function presentConsultation(act: Act, id: string): Promise<ConsultationView> {
  const view = await presentWhole(act, id);
  if (isGuest(act.actor)) return toReadAlone(view);
  return act.actor.kind === 'helper' ? withoutHealth(view) : view;
}

async function presentWhole(act: Act, id: string): Promise<ConsultationView> {
  const row = await getConsultationRow(act, id);
  const viewer = act.actor.kind === 'staff' ? 'staff' : 'patient';
  const clinic = await getClinic(act.tx, act.clinicId);
  const patient = await getPatient(act, row.patientId);
  const problems = await listProblems(act, id);
  const visits = await listVisits(act.tx, act.clinicId, row.patientId);
  const declarations = await listDeclarations(act.tx, act.clinicId, row.patientId);
  const regular = regularDoctorsOf(visits, declarations);
  const texts = await listCurrentTexts(act.tx, act.clinicId);
  const explanation = await findExplanation(act.tx, act.clinicId, row.patientId);
  const agreement = await findAgreement(act.tx, act.clinicId, row.patientId);
  const plans = await listPlanVersions(act.tx, act.clinicId, row.patientId);
  const doctor =
    row.doctorStaffId === null ? null : await getStaffRow(act.tx, act.clinicId, row.doctorStaffId);
  const surroundings = await findSurroundings(act, id);
  const usual = surroundings === null ? await findUsualSurroundings(act, row.patientId, id) : null;
  const record = row.callStartedAt === null ? null : await readCallRecord(act, id);
  const isFirst = isFirstVisit(problems);
  const doctorStaffId = row.doctorStaffId ?? (act.actor.kind === 'staff' ? act.actor.staffId : null);
  const onRecord = {
    visits,
    onlineVisits: await listOnlineVisits(act, row.patientId, clinic),
    isRegularDoctor: regular.some((each) => each.staffId === doctorStaffId),
  };
  const today = civilDateOf(Date.parse(act.now), clinic.timeZone);
  return {
    id,
    clinicId: act.clinicId,
    clinicName: clinic.name,
    clinicPhone: clinic.settings.phone,
    version: row.version,
    kind: row.kind,
    status: row.status,
    disposition: row.disposition,
    dispositionDetail: row.dispositionDetail.reason ?? null,
    handoff: presentHandoff(row),
    edition: row.edition,
    viewer,
    patient: {
      id: patient.id,
      number: patient.number,
      name: patient.name,
      kana: patient.kana,
      birthDate: patient.birthDate,
      sex: patient.sex,
      version: patient.version,
    },
    doctor: doctor === null ? null : presentDoctorCard(clinic, doctor),
    request: {
      ...row.request,
      handedInBy: row.request.handedInBy ?? null,
      by: row.requestedChannel,
      at: row.requestedAt,
    },
    problems: problems.map((problem) => ({
      id: problem.id,
      label: problem.label,
      since: problem.since,
      bodyParts: problem.bodyParts,
      basis: problem.basis,
      suggestedBasis: suggestBasis(problem.label, onRecord, clinic, today),
      acute: problem.isAcute,
      isStableAfterInPersonVisit: problem.isStableAfterInPersonVisit ?? false,
      matchedUnsuitableSymptoms: problem.matchedSymptoms.map((key) => ({ key, words: wordsOfSymptom(key) })),
      symptomDecision: problem.symptomDecision,
      reason: viewer === 'staff' ? problem.reason : '',
    })),
    isFirstVisit: isFirst,
    agreementState: agreementStateOf(texts, explanation, agreement),
    planState: planStateOf(plans, isFirst),
    appointment: await findAppointment(act, id),
    deviceCheckedAt: row.deviceCheckedAt,
    surroundings: surroundings && presentSurroundings(surroundings),
    usualSurroundings: usual && presentSurroundings(usual),
    waitingSince: row.waitingSince,
    call:
      row.callStartedAt === null || record === null
        ? null
        : {
            startedAt: row.callStartedAt,
            examinationBegunAt: row.examinationBegunAt,
            endedAt: row.callEndedAt,
            twoWaySeconds: record.seconds,
            reportedByBothEnds: record.isReportedByBothEnds,
          },
    standing:
      viewer === 'staff' && doctorStaffId !== null
        ? {
            ...(await findStanding(act, row.patientId, doctorStaffId, visits)),
            servedHere: surroundings && (await findServedHere(act, row, surroundings)),
          }
        : null,
    followUp:
      row.followUp === null || row.followUpToldAt === null
        ? null
        : {
            next: row.followUp.next,
            method: row.followUp.method,
            ifWorse: row.followUp.ifWorse,
            toldAt: row.followUpToldAt,
          },
    noteState: await noteStateOf(act, id),
    tasks: viewer === 'staff' ? (await listTasks(act, id)).map((task) => presentTask(act, task)) : [],
    actions: actionsOf(act, row),
    nextGate: await previewNextGate(act, row, viewer),
  };
}

function presentHandoff({ disposition, dispositionDetail }: Consultation): ConsultationView['handoff'] {
  if (disposition !== 'movedInPerson') return null;
  const { where = '', urgentAdvice = '', informed = '', information = '' } = dispositionDetail;
  return { where, urgentAdvice, informed, information };
}

function presentTask(act: Act, task: Awaited<ReturnType<typeof listTasks>>[number]) {
  const { ownerStaffId: _id, ownerRole: _role, ...shown } = task;
  return { ...shown, maySettle: maySettle(act.actor, task) };
}

function presentSurroundings(surroundings: Surroundings) {
  return {
    ...surroundings,
    companions: surroundings.companions.map((each) => ({ ...each, side: 'patient' as const })),
  };
}

/** Whether any problem is a first visit; unknown while one is undecided. */
export function isFirstVisit(problems: readonly ProblemRow[]): boolean | null {
  if (problems.some((problem) => problem.basis !== null && problem.basis !== 'followUp')) return true;
  return problems.some((problem) => problem.basis === null) ? null : false;
}

function planStateOf(
  plans: readonly { status: string }[],
  isFirst: boolean | null,
): ConsultationView['planState'] {
  if (plans.some((plan) => plan.status === 'adopted'))
    return plans[0]?.status === 'proposed' ? 'proposed' : 'agreed';
  if (plans[0]?.status === 'proposed') return 'proposed';
  if (isFirst === null) return 'none';
  return isFirst ? 'dueAfterVisit' : 'none';
}

function actionsOf(act: Act, row: Consultation): ConsultationView['actions'] {
  const allowed = allowedActions(row.status, handOf(act));
  const actions = isHelper(act.actor) ? actionsOpenTo(act.actor, allowed) : allowed;
  return actions.filter((action) => action !== 'beginExamination' || row.examinationBegunAt === null);
}

/** The gate each side comes to next; what needs an answer at the gate itself is not previewed. */
const gateAhead: Record<'patient' | 'staff', Partial<Record<Consultation['status'], Gate>>> = {
  patient: { scheduled: 'openWaitingRoom' },
  staff: {
    accepted: 'confirmAppointment',
    scheduled: 'startCall',
    waiting: 'startCall',
    ended: 'closeConsultation',
  },
};

async function previewNextGate(
  act: Act,
  row: Consultation,
  viewer: 'patient' | 'staff',
): Promise<ConsultationView['nextGate']> {
  const gate = gateAhead[viewer][row.status];
  if (gate === undefined) return null;
  const subject = { consultationId: row.id, patientId: row.patientId };
  const judgement: GateJudgement = await act.previewGate({
    gate,
    subject,
    exceptions: row.exceptions,
    // Where the doctor is they say when they press; what else is missing should be known before.
    ...(gate === 'startCall' ? { given: { doctor: atAFitPlace } } : {}),
  });
  return {
    gate,
    missing: unmetClauses(judgement).map(({ clauseId, section, code, remedy }) => ({
      clauseId,
      section,
      code,
      remedy,
    })),
  };
}

function atAFitPlace(doctor: DoctorFacts): DoctorFacts {
  return {
    ...doctor,
    environment: { soundClear: true, networkStable: true, statementOfSufficiency: '' },
    separateSpace: true,
    uninvolvedPersonPerceives: false,
  };
}
