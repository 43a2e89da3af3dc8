import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, consultationParams, filledText, id, instant, shortText } from '../values.ts';
import { consultationStatus } from './consultation-view.ts';
import { placeType } from './intake.ts';
import { staffRole } from './identity.ts';

/** As what somebody may be let into one consultation: a doctor far away, or staff of the place that lends its room. */
export const seatRole = staffRole.extract(['remoteSpecialist', 'hostFacilityStaff']);
export type SeatRole = z.infer<typeof seatRole>;
/** How the patient, or who agrees for them, was told who comes and why, and said yes (S-1-6-2-iv). */
export const invitationConsent = z.enum(['inPerson', 'byTelephone', 'inCall', 'inWriting']);
export const invitationEndReason = z.enum(['noLongerNeeded', 'consentWithdrawn', 'wrongPerson', 'other']);

export const invitation = z.object({
  id,
  staffId: id,
  name: z.string(),
  invitedAs: seatRole,
  why: z.string(),
  consent: invitationConsent,
  by: z.string(),
  at: instant,
  /** `over`: the consultation was closed. */
  state: z.enum(['standing', 'ended', 'over']),
  ended: z.object({ at: instant, why: invitationEndReason, words: z.string(), by: z.string() }).nullable(),
});
export type Invitation = z.infer<typeof invitation>;

export const invitations = z.object({
  invitations: z.array(invitation),
  /** Who may be invited, and as what: people of those roles who can come in and are not invited yet. */
  mayBeInvited: z.array(z.object({ staffId: id, name: z.string(), roles: z.array(seatRole) })),
});
export type Invitations = z.infer<typeof invitations>;

export const listInvitations = operation('listInvitations', {
  tag: 'consultation',
  summary: 'Who was invited to a consultation, as what, why and with which consent',
  params: consultationParams,
  answer: invitations,
});
export const inviteToConsultation = operation('inviteToConsultation', {
  tag: 'consultation',
  summary:
    'Let somebody into this one consultation, once the patient was told who and why, and agreed (S-1-6-2-iv)',
  params: consultationParams,
  body: z.strictObject({
    staffId: id,
    invitedAs: seatRole,
    why: filledText.max(500),
    consent: invitationConsent,
  }),
  answer: invitations,
  status: 201,
});
export const endInvitationToConsultation = operation('endInvitationToConsultation', {
  tag: 'consultation',
  summary: 'End an invitation at once; without that it ends when the consultation is closed',
  params: { ...consultationParams, invitationId: id },
  body: z.strictObject({ why: invitationEndReason, words: z.string().trim().max(500) }),
  answer: invitations,
});

const seen = z.object({
  consultationId: id,
  patientId: id,
  patientName: z.string(),
  doctorName: z.string(),
  invitedAs: seatRole,
  why: z.string(),
  status: consultationStatus,
  /** Confirmed, or held for the patient. */
  appointment: z.object({ from: instant, to: instant }).nullable(),
});

/** What the place needs, and what everybody invited may know. */
export const invitedConsultation = seen.extend({
  clinicName: z.string(),
  clinicPhone: z.string(),
  deviceCheck: z
    .object({
      at: instant,
      camera: z.boolean(),
      microphone: z.boolean(),
      speaker: z.boolean(),
      connection: z.enum(['good', 'fair', 'poor', 'failed']),
    })
    .nullable(),
  surroundings: z
    .object({
      placeType,
      isSafeAndClean: z.boolean(),
      isPrivate: z.boolean(),
      companions: z.array(
        z.object({ relation: shortText, kind: z.enum(['family', 'medicalStaff', 'supporter', 'other']) }),
      ),
      confirmedAt: instant,
    })
    .nullable(),
  /** What else is open to them while they are invited. */
  opensChart: z.boolean(),
});
export type InvitedConsultation = z.infer<typeof invitedConsultation>;

export const listOwnInvitations = operation('listOwnInvitations', {
  tag: 'consultation',
  summary: 'The consultations one is invited to now',
  params: clinicParams,
  answer: z.object({ invitations: z.array(seen) }),
});
export const getInvitedConsultation = operation('getInvitedConsultation', {
  tag: 'consultation',
  summary:
    'Of a consultation one is invited to, what the place needs: when, with whom, and what was said of room and device',
  params: consultationParams,
  answer: invitedConsultation,
});
