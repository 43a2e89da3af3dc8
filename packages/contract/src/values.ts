import { z } from 'zod';

/** Values that many shapes share. Lengths are bounded everywhere: nothing unlimited comes in. */
export const id = z.uuid();
/** An instant as ISO 8601 with offset, always UTC on the wire. */
export const instant = z.iso.datetime({ offset: true });
/** A civil date, `YYYY-MM-DD`, without a time zone, in years that calendars and databases count alike. */
export const civilDate = z.iso.date().refine((date) => date >= '1850-01-01' && date <= '2999-12-31');
/** A civil time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const shortText = z.string().trim().min(1).max(200);
export const text = z.string().trim().max(4000);
export const filledText = z.string().trim().min(1).max(4000);
export const longText = z.string().trim().max(20_000);
export const phone = z
  .string()
  .trim()
  .regex(/^[0-9+()\- ]{3,20}$/);
/** The number of a mobile telephone as somebody writes it; what it is in full the server finds out. */
export const mobile = z.string().trim().min(10).max(40);
export const email = z.email().max(254);
export const version = z.int().nonnegative();
/** Words in both languages of the guideline's verdicts and texts. */
export const words = z.object({ ja: z.string(), en: z.string() });
/** One question the guideline leaves open, as a clinic answered it, beside the clauses that leave it open. */
export const policyAnswer = z.object({
  key: z.string(),
  asks: words,
  unit: z.enum(['days', 'seconds']),
  value: z.number(),
  usual: z.number(),
  least: z.number(),
  most: z.number(),
  clauses: z.array(z.object({ id: z.string(), section: z.string(), summary: words })),
});
export const language = z.enum(['ja', 'en']);
export const sex = z.enum(['male', 'female', 'other', 'unknown']);

export const clinicParams = { clinicId: id };
export const patientParams = { clinicId: id, patientId: id };
export const consultationParams = { clinicId: id, consultationId: id };

/** What is known of a matter: which things, that there are none, or that it is not known. */
export const knowledge = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), entries: z.array(shortText).min(1).max(50) }),
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('unknown') }),
]);
export type Knowledge = z.infer<typeof knowledge>;
