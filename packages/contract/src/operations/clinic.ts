import { z } from 'zod';
import { operation } from '../operation.ts';
import {
  policyAnswer,
  civilDate,
  clinicParams,
  email,
  id,
  instant,
  phone,
  sex,
  shortText,
  text,
  timeOfDay,
  version,
} from '../values.ts';
import { staffRole } from './identity.ts';
import { fee, openingHour } from './public.ts';

/** The clinic's own settings; what the guideline leaves to judgement stands under `policy`, dated. */
export const clinicSettings = z.strictObject({
  name: shortText,
  address: shortText,
  phone,
  email: email.nullable(),
  introduction: text,
  institutionCode: z
    .string()
    .regex(/^\d{10}$/)
    .nullable(),
  hours: z.array(openingHour.extend({ from: timeOfDay, to: timeOfDay })).max(21),
  fees: z.array(fee).max(20),
  emergencyPlace: z.strictObject({ name: shortText, phone, isOwnClinic: z.boolean() }).nullable(),
  goLive: z.strictObject({
    vendorExplanationReceived: z.boolean(),
    responsibilityAgreed: z.boolean(),
    risksUnderstood: z.boolean(),
  }),
  symptomListConfirmed: z.boolean(),
  policy: z.strictObject({
    gapDaysMakingFirstVisit: z.int().min(1).max(730),
    minimumTwoWaySeconds: z.int().min(1).max(3600),
    emergencyInformationDays: z.int().min(1).max(365),
    slotMinutes: z.int().min(5).max(120),
    /** How long before its appointment the waiting room opens, sixty days at most. */
    waitingRoomMinutes: z.int().min(5).max(86_400),
    /** From this age on nobody agrees for a patient as for a minor; eighteen at the latest, by law. */
    proxyUntilAge: z.int().min(1).max(18),
    /** How long anybody helps a patient before it is asked anew; three years at the longest. */
    longestHelpDays: z.int().min(1).max(1096),
  }),
});
export type ClinicSettings = z.infer<typeof clinicSettings>;

const settingsView = z.object({
  id,
  slug: z.string(),
  version,
  settings: clinicSettings,
  goLiveAcceptedBy: z.string().nullable(),
  goLiveAcceptedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  /** What the guideline leaves to judgement, with the clauses beside it. */
  policy: z.array(policyAnswer),
  checklist: z.array(
    z.object({
      key: z.string(),
      done: z.boolean(),
      clauseIds: z.array(z.string()),
      words: z.object({ ja: z.string(), en: z.string() }),
    }),
  ),
});
export type SettingsView = z.infer<typeof settingsView>;

export const getClinicSettings = operation('getClinicSettings', {
  tag: 'clinic',
  summary: "The clinic's settings and what is still missing before its page can be published",
  params: clinicParams,
  answer: settingsView,
});
export const changeClinicSettings = operation('changeClinicSettings', {
  tag: 'clinic',
  summary: 'Change the settings',
  params: clinicParams,
  body: clinicSettings,
  answer: settingsView,
});
export const publishClinicPage = operation('publishClinicPage', {
  tag: 'clinic',
  summary: 'Publish the public page; refused while it would say what is not true',
  params: clinicParams,
  answer: settingsView,
});

const credential = z.object({
  name: shortText,
  kana: shortText,
  sex,
  registrationYear: z.int().min(1940).max(2100).nullable(),
  specialty: shortText.nullable(),
  trainingCompletedOn: civilDate.nullable(),
  trainingCertificateNumber: shortText.nullable(),
  identityDocument: z.enum(['hpkiCard', 'myNumberCard', 'drivingLicence', 'passport']).nullable(),
});
const availability = z.strictObject({
  weekday: z.int().min(0).max(6),
  from: timeOfDay,
  to: timeOfDay,
});
export const staffView = z.object({
  staffId: id,
  name: z.string(),
  email: z.string(),
  roles: z.array(staffRole),
  credential: credential.nullable(),
  availability: z.array(availability),
  hasSignedIn: z.boolean(),
  /** May not come in for now. */
  isSuspended: z.boolean(),
  lastSignInAt: instant.nullable(),
  /** The last day at the clinic, where it is known. */
  activeTo: civilDate.nullable(),
  /** What this clinic found wrong in a credential another rests on too; the doctor confirms it or not. */
  correction: credential.nullable(),
});
export const listStaff = operation('listStaff', {
  tag: 'clinic',
  summary: 'People who work at the clinic',
  params: clinicParams,
  answer: z.object({ staff: z.array(staffView) }),
});
/** Whoever maintains the system from outside comes with a contract and a work order, never by an invitation alone. */
export const invitedRole = staffRole.exclude(['maintainer']);
export type InvitedRole = z.infer<typeof invitedRole>;
export const inviteStaff = operation('inviteStaff', {
  tag: 'clinic',
  summary: 'Add a person; they receive a one-time link to set up their sign-in',
  params: clinicParams,
  body: z.strictObject({ name: shortText, email, roles: z.array(invitedRole).min(1).max(9) }),
  answer: staffView,
  status: 201,
});
export const recordCredential = operation('recordCredential', {
  tag: 'clinic',
  summary:
    "Record a doctor's credential after checking the papers; numbers of identity papers are never kept",
  params: { clinicId: id, staffId: id },
  body: z.strictObject(credential.shape),
  answer: staffView,
});
export const setAvailability = operation('setAvailability', {
  tag: 'clinic',
  summary: 'Hours of the week in which a doctor can be booked',
  params: { clinicId: id, staffId: id },
  body: z.strictObject({ availability: z.array(availability).max(21) }),
  answer: staffView,
});
export const decideCorrection = operation('decideCorrection', {
  tag: 'clinic',
  summary: 'The doctor confirms what a clinic corrected of their credential, or says that it is not so',
  params: { clinicId: id, staffId: id },
  body: z.strictObject({ isRight: z.boolean() }),
  answer: staffView,
});
export const endStaffMember = operation('endStaffMember', {
  tag: 'clinic',
  summary:
    'Set the last day of somebody who works here, or take it back; a day that is over ends their sessions at once',
  params: { clinicId: id, staffId: id },
  body: z.strictObject({ lastDay: civilDate.nullable() }),
  answer: z.object({
    person: staffView,
    /** What is still booked with them afterwards, for somebody to look after. */
    appointments: z.array(z.object({ consultationId: id, patientName: z.string(), from: instant })),
  }),
});

const why = z.string().trim().min(1).max(500);
export const changeRoles = operation('changeRoles', {
  tag: 'clinic',
  summary: 'Give somebody other roles from a day on; the old ones end on that day by themselves',
  params: { clinicId: id, staffId: id },
  body: z.strictObject({ roles: z.array(invitedRole).min(1).max(9), from: civilDate, why }),
  answer: staffView,
});
export const listRoleChanges = operation('listRoleChanges', {
  tag: 'clinic',
  summary:
    'What roles somebody has had and will have, and who could not come in, since when, by whom and why',
  params: { clinicId: id, staffId: id },
  answer: z.object({
    changes: z.array(
      z.object({ roles: z.array(staffRole), from: civilDate, why: z.string(), by: z.string(), at: instant }),
    ),
    suspensions: z.array(
      z.object({ isSuspended: z.boolean(), why: z.string(), by: z.string().nullable(), at: instant }),
    ),
  }),
});
export const suspendStaff = operation('suspendStaff', {
  tag: 'clinic',
  summary: 'Keep somebody out for now, or let them in again, with a reason',
  params: { clinicId: id, staffId: id },
  body: z.strictObject({ isSuspended: z.boolean(), why }),
  answer: staffView,
});
