import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, shortText, words } from '../values.ts';

/** What shows a doctor to be one: always visible to the patient (S-1-4-2-iv-a, S-2-5-1-1-8). */
export const doctorCard = z.object({
  staffId: id,
  name: z.string(),
  kana: z.string(),
  sex: z.string(),
  registrationYear: z.int().nullable(),
  specialty: z.string().nullable(),
  trainingCompletedOn: z.string().nullable(),
  clinicName: z.string(),
  clinicPhone: z.string(),
  /** Address of the ministry's search for licences (S-1-4-2-iv-b). */
  licenceSearch: z.string(),
});
export type DoctorCard = z.infer<typeof doctorCard>;

export const fee = z.object({
  label: shortText,
  amountYen: z.int().nonnegative(),
  note: z.string().max(400),
});
export const openingHour = z.object({
  weekday: z.int().min(0).max(6),
  from: z.string(),
  to: z.string(),
});

export const publicClinic = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
  introduction: z.string(),
  emergencyPlace: z.object({ name: z.string(), phone: z.string() }).nullable(),
  hours: z.array(openingHour),
  fees: z.array(fee),
  doctors: z.array(doctorCard),
  firstVisits: z.boolean(),
  acceptsRequests: z.boolean(),
  adherence: z.object({
    edition: z.string(),
    /** How each duty is met, by chapter; only what the settings make true. */
    sections: z.array(
      z.object({
        title: words,
        points: z.array(
          z.object({
            control: z.string(),
            how: words,
            clauses: z.array(z.object({ id: z.string(), section: z.string() })),
          }),
        ),
      }),
    ),
  }),
  redFlags: z.array(z.object({ key: z.string(), words, advice: words, call: z.string().nullable() })),
});
export type PublicClinic = z.infer<typeof publicClinic>;

export const getPublicClinic = operation('getPublicClinic', {
  tag: 'public',
  summary: "A clinic's public page",
  params: { slug: z.string().regex(/^[a-z0-9-]{1,60}$/) },
  answer: publicClinic,
});

export const listPublicClinics = operation('listPublicClinics', {
  tag: 'public',
  summary: 'Clinics that have published their page here',
  answer: z.object({ clinics: z.array(z.object({ slug: z.string(), name: z.string() })) }),
});
