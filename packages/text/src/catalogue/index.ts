import { aside as besideTheVisit } from './aside.ts';
import { errors } from './errors.ts';
import { front } from './front.ts';
import { mail } from './mail.ts';
import { patient } from './patient.ts';
import { publicPages } from './public.ts';
import { reading } from './reading.ts';
import { shared } from './shared.ts';
import { staff } from './staff.ts';

/** What each audience is given. The public page leads to the patient's pages, so these two travel together. */
export const audiences = {
  patient: { ...shared, ...errors, ...publicPages, ...patient },
  staff: { ...shared, ...errors, ...staff },
} as const;

/** Words of pages off the way to a visit, loaded by those pages alone. */
export const aside = { ...besideTheVisit, ...front };

/** Everything, for the server: mail, errors and printed documents. */
export const wholeCatalogue = {
  ...shared,
  ...errors,
  ...publicPages,
  ...patient,
  ...aside,
  ...staff,
  ...mail,
  ...reading,
} as const;

/** Keys that every page knows: what the design system and errors say. */
export type CommonCatalogue = typeof shared & typeof errors;
export type PatientCatalogue = (typeof audiences)['patient'];
export type StaffCatalogue = (typeof audiences)['staff'];
export type WholeCatalogue = typeof wholeCatalogue;
export type AsideCatalogue = typeof aside;
export type Audience = keyof typeof audiences;
