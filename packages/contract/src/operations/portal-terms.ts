import { z } from 'zod';
import { operation } from '../operation.ts';
import { clinicParams, instant, patientParams } from '../values.ts';

const part = z.object({ ja: z.string(), en: z.string(), easy: z.string().nullable() });
/** What patients are told before they read their own chart through their pages (A-6.11-C-9). */
export const portalContent = z.object({
  purpose: part,
  risks: part,
  responsibility: part,
  law: part,
  choice: part,
});
export type PortalContent = z.infer<typeof portalContent>;

const portalTerms = z.object({
  /** Names the version; whoever agrees says which one they read. */
  version: z.string(),
  content: portalContent,
  /** Since when the person signed in agrees to this version; null where they do not, or no longer. */
  agreedAt: instant.nullable(),
});
export type PortalTerms = z.infer<typeof portalTerms>;

const said = z.string().trim().min(1).max(1000);
const written = z.strictObject({ ja: said, en: said });

export const getPortalTerms = operation('getPortalTerms', {
  tag: 'patient',
  summary: 'What reading one’s own chart online is for, what may go wrong, and who answers for what',
  params: patientParams,
  answer: portalTerms,
});
export const agreeToPortal = operation('agreeToPortal', {
  tag: 'patient',
  summary: 'Agree to the version one has read; the pages about one’s own chart open',
  params: patientParams,
  body: z.strictObject({ version: z.string().min(1).max(60) }),
  answer: portalTerms,
});
export const withdrawFromPortal = operation('withdrawFromPortal', {
  tag: 'patient',
  summary: 'Agree no longer; the pages about one’s own chart close, the visit goes on',
  params: patientParams,
  answer: portalTerms,
});
export const getPortalText = operation('getPortalText', {
  tag: 'clinic',
  summary: 'What the clinic tells patients before they read their own chart online',
  params: clinicParams,
  answer: z.object({ version: z.string(), isUsual: z.boolean(), content: portalContent }),
});
export const writePortalText = operation('writePortalText', {
  tag: 'clinic',
  summary: 'Write what patients are told; everybody is asked to agree anew',
  params: clinicParams,
  body: z.strictObject({
    purpose: written,
    risks: written,
    responsibility: written,
    law: written,
    choice: written,
  }),
  answer: z.object({ version: z.string(), isUsual: z.boolean(), content: portalContent }),
  status: 201,
});
