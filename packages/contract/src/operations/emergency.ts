import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, clinicParams, filledText, id, instant, patientParams } from '../values.ts';

/** Why a chart is opened that is not one's own to open; a word alone is no reason. */
const reason = z.string().trim().min(5).max(2000);

export const ownEmergency = z.object({ id, patientId: id, patientName: z.string(), until: instant });
/** What was done, by name of the act. */
export const actsCounted = z.array(z.object({ act: z.string(), count: z.int() }));
/** What somebody else said of it afterwards; null while nobody has. */
export const laterReview = z
  .object({ by: z.string(), outcome: z.enum(['justified', 'notJustified']), words: z.string(), at: instant })
  .nullable();
export const emergencyView = z.object({
  id,
  patientId: id,
  patientName: z.string(),
  patientNumber: z.string(),
  staffId: id,
  staffName: z.string(),
  reason: z.string(),
  openedAt: instant,
  until: instant,
  endedAt: instant.nullable(),
  isOpen: z.boolean(),
  reviewBy: civilDate,
  isOverdue: z.boolean(),
  /** What was done under it, by name of the act. */
  acts: actsCounted,
  review: laterReview,
});
export type EmergencyView = z.infer<typeof emergencyView>;

export const openEmergencyAccess = operation('openEmergencyAccess', {
  tag: 'safeguard',
  summary:
    'Open a chart that is not in one’s care, for a time and with a reason; the security officer is told',
  params: patientParams,
  body: z.strictObject({ reason, minutes: z.int().min(5).max(240).optional() }),
  answer: ownEmergency,
  status: 201,
});
export const listOwnEmergencies = operation('listOwnEmergencies', {
  tag: 'safeguard',
  summary: 'The charts one holds open for an emergency now',
  params: clinicParams,
  answer: z.object({ emergencies: z.array(ownEmergency) }),
});
export const endEmergencyAccess = operation('endEmergencyAccess', {
  tag: 'safeguard',
  summary: 'End one’s emergency access before its time',
  params: { ...clinicParams, accessId: id },
  answer: z.object({}),
});
export const listEmergencies = operation('listEmergencies', {
  tag: 'safeguard',
  summary: 'Charts that were opened for an emergency, what was done, and what a review found',
  params: clinicParams,
  answer: z.object({ emergencies: z.array(emergencyView) }),
});
export const reviewEmergency = operation('reviewEmergency', {
  tag: 'safeguard',
  summary: 'Say whether an emergency access was justified; never one’s own',
  params: { ...clinicParams, accessId: id },
  body: z.strictObject({ outcome: z.enum(['justified', 'notJustified']), words: filledText }),
  answer: z.object({ emergencies: z.array(emergencyView) }),
});
