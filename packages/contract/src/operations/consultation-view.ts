import { z } from 'zod';
import { civilDate, id, instant, knowledge, sex, version, words } from '../values.ts';
import { doctorCard } from './public.ts';

export const consultationStatus = z.enum([
  'requested',
  'screening',
  'accepted',
  'scheduled',
  'waiting',
  'inCall',
  'interrupted',
  'ended',
  'closed',
]);
export type ConsultationStatus = z.infer<typeof consultationStatus>;
export const disposition = z.enum([
  'completed',
  'movedInPerson',
  'changedToTelephone',
  'referred',
  'cancelled',
  'declined',
  'noShow',
]);
export type Disposition = z.infer<typeof disposition>;
export const consultationKind = z.enum([
  'onlineConsultation',
  'preConsultation',
  'visitRecommendation',
  'healthAdvice',
]);

/** What a viewer may do next with a consultation. The server refuses by the same table the screen draws from. */
export const consultationAction = z.enum([
  'takeUp',
  'accept',
  'decline',
  'holdSlot',
  'confirmAppointment',
  'checkDevice',
  'confirmSurroundings',
  'enterWaitingRoom',
  'leaveWaitingRoom',
  'startCall',
  'beginExamination',
  'interrupt',
  'resume',
  'endCall',
  'moveInPerson',
  'changeToTelephone',
  'cancel',
  'recordNoShow',
  'writeNote',
  'close',
  'amendNote',
]);
export type ConsultationAction = z.infer<typeof consultationAction>;

/** Whom the clinic sees at the patient's place, and what lets it see many there (S-2-2-2-iii-a). */
export const servedHere = z.enum(['thisPatientAlone', 'registeredClinic', 'rounds', 'checkUps', 'nothing']);
export type ServedHere = z.infer<typeof servedHere>;

export const companionView = z.object({
  name: z.string(),
  relation: z.string(),
  kind: z.enum(['family', 'medicalStaff', 'supporter', 'other']),
  side: z.enum(['patient', 'doctor']),
});
export const dueTask = z.object({
  id,
  type: z.string(),
  clauseId: z.string().nullable(),
  words,
  createdAt: instant,
  settledAt: instant.nullable(),
  /** Whose it is. */
  owner: z.string().nullable(),
  /** Whether the viewer may settle it: it is theirs, or their kind of work. */
  maySettle: z.boolean(),
});
export const appointmentView = z.object({
  id,
  status: z.enum(['held', 'confirmed']),
  from: instant,
  to: instant,
  /** From when the patient may sit down in the waiting room. */
  roomOpensAt: instant,
  heldUntil: instant.nullable(),
});
export const consultationSummary = z.object({
  id,
  version,
  kind: consultationKind,
  status: consultationStatus,
  disposition: disposition.nullable(),
  problemLabels: z.array(z.string()),
  patientName: z.string(),
  doctorName: z.string().nullable(),
  appointmentFrom: instant.nullable(),
  waitingSince: instant.nullable(),
  requestedAt: instant,
});
export type ConsultationSummary = z.infer<typeof consultationSummary>;

/** A clause not yet met at the next gate: shown before anybody presses, so that nothing comes as a surprise. */
export const missingClause = z.object({
  clauseId: z.string(),
  section: z.string(),
  code: z.string(),
  remedy: words,
});

export const consultationView = z.object({
  id,
  clinicId: id,
  clinicName: z.string(),
  clinicPhone: z.string(),
  version,
  kind: consultationKind,
  status: consultationStatus,
  disposition: disposition.nullable(),
  dispositionDetail: z.string().nullable(),
  /** Where the patient was sent for in-person care, what to do until then, and who there knows of it. */
  handoff: z
    .object({
      where: z.string(),
      urgentAdvice: z.string(),
      informed: z.string(),
      information: z.string(),
    })
    .nullable(),
  edition: z.string(),
  viewer: z.enum(['patient', 'staff']),
  patient: z.object({
    id,
    number: z.string(),
    name: z.string(),
    kana: z.string(),
    birthDate: civilDate,
    sex,
    version,
  }),
  doctor: doctorCard.nullable(),
  request: z.object({
    story: z.string(),
    by: z.enum(['patient', 'counter', 'telephone']),
    at: instant,
    place: z.object({ type: z.string(), address: z.string() }),
    acute: z.boolean(),
    redFlags: z.array(z.string()),
    wishedTimes: z.string(),
    hasUsualDoctorHere: z.string(),
    underlyingConditions: knowledge,
    medicines: knowledge,
    allergies: knowledge,
    proxy: z
      .object({ name: z.string(), relation: z.string(), ground: z.enum(['minor', 'cannotCommunicate']) })
      .nullable(),
    /** Who handed it in in the patient's place, as the clinic has them on record. */
    handedInBy: z
      .object({ helperId: id, name: z.string(), relation: z.string(), isProxy: z.boolean() })
      .nullable(),
    wantsLicenceProof: z.boolean(),
  }),
  problems: z.array(
    z.object({
      id,
      label: z.string(),
      since: z.string(),
      bodyParts: z.array(z.string()),
      basis: z.enum(['followUp', 'regularDoctor']).nullable(),
      suggestedBasis: z.enum(['followUp', 'regularDoctor', 'none']),
      acute: z.boolean(),
      isStableAfterInPersonVisit: z.boolean(),
      matchedUnsuitableSymptoms: z.array(z.object({ key: z.string(), words })),
      symptomDecision: z.enum(['suitable', 'unsuitable']).nullable(),
      reason: z.string(),
    }),
  ),
  isFirstVisit: z.boolean().nullable(),
  agreementState: z.enum(['none', 'explained', 'agreed', 'withdrawn']),
  planState: z.enum(['notNeeded', 'none', 'proposed', 'agreed', 'dueAfterVisit']),
  appointment: appointmentView.nullable(),
  deviceCheckedAt: instant.nullable(),
  surroundings: z
    .object({
      placeType: z.string(),
      address: z.string(),
      isSafeAndClean: z.boolean(),
      isPrivate: z.boolean(),
      confirmedAt: instant,
      companions: z.array(companionView),
    })
    .nullable(),
  usualSurroundings: z
    .object({ placeType: z.string(), address: z.string(), companions: z.array(companionView) })
    .nullable(),
  waitingSince: instant.nullable(),
  call: z
    .object({
      startedAt: instant,
      examinationBegunAt: instant.nullable(),
      endedAt: instant.nullable(),
      twoWaySeconds: z.number(),
      reportedByBothEnds: z.boolean(),
    })
    .nullable(),
  /** What is known of the patient already, offered for one-touch confirmation at the beginning of the examination. */
  standing: z
    .object({
      patientKnown: z.object({ source: z.string(), since: instant }).nullable(),
      doctorKnown: z.object({ source: z.string(), since: instant }).nullable(),
      /** What was said of this place at this patient's last examination there. */
      servedHere: servedHere.nullable(),
    })
    .nullable(),
  followUp: z
    .object({ next: z.string(), method: z.string(), ifWorse: z.string(), toldAt: instant })
    .nullable(),
  noteState: z.enum(['none', 'draft', 'finalised']),
  tasks: z.array(dueTask),
  actions: z.array(consultationAction),
  nextGate: z.object({ gate: z.string(), missing: z.array(missingClause) }).nullable(),
});
export type ConsultationView = z.infer<typeof consultationView>;
