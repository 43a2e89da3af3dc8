import {
  allowedActions,
  civilDateOf,
  type ConsultationAction,
  type ConsultationStatus,
  type Disposition,
  transition,
} from '@onshin/domain';
import type { ExceptionClaim } from '@onshin/guideline';
import type { RequestBody, ServedHere } from '@onshin/contract';
import type { UpdateObject } from 'kysely';
import type { DB } from '@onshin/db/tables';
import type { Act } from '../../path/act.ts';
import { actsFor } from '../../path/actor.ts';
import { getClinic } from '../clinic/index.ts';
import { requireVersion } from '../../path/versions.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** What the doctor confirmed at the beginning of the examination. */
export interface Examination {
  readonly placeSeen: {
    readonly isSafeAndClean: boolean;
    readonly isPrivate: boolean;
    readonly servedHere: ServedHere | null;
  };
  readonly licenceProof: 'notRequested' | 'shown' | 'notShown';
  readonly companionsAgreed: boolean;
  readonly doctorCompanions: readonly Companion[];
  readonly wishConfirmed: boolean;
  readonly impersonationSuspected: boolean;
  readonly feasible: 'yes' | 'no' | 'undecided';
  readonly feasibleReason: string;
}
export interface Companion {
  readonly name: string;
  readonly relation: string;
  readonly kind: 'family' | 'medicalStaff' | 'supporter' | 'other';
  readonly patientConsents: boolean;
}
export interface DoctorPlace {
  readonly isSeparateSpace: boolean;
  readonly isUnobserved: boolean;
  readonly isQuiet: boolean;
  readonly isNetworkStable: boolean;
  readonly statementOfSufficiency: string;
}
export interface FollowUp {
  readonly next: string;
  readonly method: string;
  readonly ifWorse: string;
  readonly isTold: boolean;
  readonly continuation: 'yes' | 'likely' | 'no';
}
export interface Handoff {
  readonly where: string;
  readonly informed: string;
  readonly information: string;
  readonly reason: string;
  readonly urgentAdvice: string;
}
/** Who handed a request in in the patient's place, as the clinic has them on record. */
export interface HandedInBy {
  readonly helperId: string;
  readonly name: string;
  readonly relation: string;
  readonly isProxy: boolean;
}
/** Who acts for the patient: the account that handed the request in. */
export interface Proxy {
  readonly name: string;
  readonly relation: string;
  readonly ground: 'minor' | 'cannotCommunicate';
}
export type StoredRequest = Omit<RequestBody, 'person' | 'wish' | 'proxy'> & {
  readonly wish: true;
  readonly proxy: Proxy | null;
  readonly handedInBy?: HandedInBy;
};

export interface Consultation {
  readonly id: string;
  readonly patientId: string;
  readonly doctorStaffId: string | null;
  readonly kind: 'onlineConsultation' | 'preConsultation' | 'visitRecommendation' | 'healthAdvice';
  readonly form: 'DtoP' | 'DtoPwithNurse' | 'DtoPwithDoctor';
  readonly status: ConsultationStatus;
  readonly disposition: Disposition | null;
  readonly dispositionDetail: Partial<Handoff>;
  readonly edition: string;
  readonly exceptions: readonly ExceptionClaim[];
  readonly request: StoredRequest;
  readonly requestedChannel: 'patient' | 'counter' | 'telephone';
  readonly requestedAt: string;
  readonly isMisuseSuspected: boolean;
  readonly deviceCheck: {
    readonly camera: boolean;
    readonly microphone: boolean;
    readonly speaker: boolean;
    readonly connection: 'good' | 'fair' | 'poor' | 'failed';
  } | null;
  readonly deviceCheckedAt: string | null;
  readonly waitingSince: string | null;
  readonly callStartedAt: string | null;
  readonly doctorPlace: DoctorPlace | null;
  readonly examination: Examination | null;
  readonly examinationBegunAt: string | null;
  readonly cannotCommunicate: boolean | null;
  readonly callEndedAt: string | null;
  readonly twoWaySeconds: number;
  readonly twoWayAttestedAt: string | null;
  readonly sufficiencyReason: string;
  readonly followUp: FollowUp | null;
  readonly followUpToldAt: string | null;
  readonly version: number;
}

/**
 * A consultation its caller may see: staff of the clinic, or the patient it is about. Anybody else is told that there
 * is none.
 */
export async function getConsultationRow(
  act: Act,
  id: string,
  lock: 'forUpdate' | 'read' = 'read',
): Promise<Consultation> {
  let query = act.tx
    .selectFrom('consultation')
    .selectAll()
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', id);
  if (lock === 'forUpdate') query = query.forUpdate();
  const row = await query.executeTakeFirst();
  const { actor } = act;
  const mayRead =
    actor.kind === 'staff' ||
    (actor.kind === 'inspector' && row !== undefined && (await isInPeriod(act, row.requestedAt, actor))) ||
    (row !== undefined && actsFor(actor, row.patientId));
  if (row === undefined || !mayRead) throw new ProblemError('notFound');
  act.concerns({ consultationId: id, patientIds: [row.patientId] });
  return row as unknown as Consultation;
}

/** Whether an inspection opens a consultation: the day it was asked for, in the clinic's calendar, lies in its period. */
async function isInPeriod(
  act: Act,
  requestedAt: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<boolean> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const day = civilDateOf(Date.parse(requestedAt), timeZone);
  return from <= day && day <= until;
}

/** A consultation as it stands, for whoever has already been let in. */
export async function readConsultation(act: Pick<Act, 'tx' | 'clinicId'>, id: string): Promise<Consultation> {
  const row = await act.tx
    .selectFrom('consultation')
    .selectAll()
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row as unknown as Consultation;
}

/** Whose hand the actor lends to a consultation. */
export function handOf(act: Pick<Act, 'actor'>): 'doctor' | 'clinic' | 'patient' {
  const { actor } = act;
  if (actor.kind !== 'staff') return 'patient';
  return actor.roles.includes('doctor') ? 'doctor' : 'clinic';
}

/** Loads a consultation for one step of its life: locked, of the version the caller saw, in a state that allows it. */
export async function getForStep(act: Act, id: string, action: ConsultationAction): Promise<Consultation> {
  const consultation = await getConsultationRow(act, id, 'forUpdate');
  requireVersion(act, consultation.version);
  requireAllowed(act, consultation, action);
  return consultation;
}

export function requireAllowed(act: Act, consultation: Consultation, action: ConsultationAction): void {
  const allowed = allowedActions(consultation.status, handOf(act));
  if (!allowed.includes(action)) throw new ProblemError('notAllowedInThisState', undefined, { allowed });
}

/** Only the doctor of a consultation acts in it as its doctor. */
export function requireOwnDoctor(act: Act, consultation: Consultation): string {
  const { actor } = act;
  if (actor.kind !== 'staff' || consultation.doctorStaffId !== actor.staffId)
    throw new ProblemError('forbidden');
  return actor.staffId;
}

type Changes = UpdateObject<DB, 'consultation'>;

/** Takes a step: the state it leads to, what it changes, the next version; and tells whoever watches. */
export async function takeStep(
  act: Act,
  consultation: Consultation,
  action: ConsultationAction,
  changes: Changes = {},
): Promise<void> {
  const step = transition(consultation.status, action);
  if (step === null) throw new ProblemError('notAllowedInThisState');
  await change(act, consultation, {
    status: step.to,
    ...(step.disposition === null ? {} : { disposition: step.disposition }),
    ...(step.to === 'closed' ? { closedAt: act.now } : {}),
    ...changes,
  });
  act.noteInAudit({ from: consultation.status, to: step.to });
  act.announce({
    kind: 'consultationChanged',
    clinicId: act.clinicId,
    consultationId: consultation.id,
    isWaiting: step.to === 'waiting',
  });
}

async function change(act: Act, consultation: Consultation, changes: Changes): Promise<void> {
  await act.tx
    .updateTable('consultation')
    .set({ ...changes, version: consultation.version + 1 })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultation.id)
    .execute();
}

/** Exceptions claimed so far and now; a newer claim of a type takes the older one's place. */
export function mergeClaims(
  earlier: readonly ExceptionClaim[],
  now: readonly ExceptionClaim[],
): ExceptionClaim[] {
  return [...earlier.filter((claim) => now.every((each) => each.type !== claim.type)), ...now];
}
