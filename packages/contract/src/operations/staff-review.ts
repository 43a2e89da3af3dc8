import { z } from 'zod';
import { operation } from '../operation.ts';
import { civilDate, clinicParams, id, instant, text } from '../values.ts';
import { staffRole } from './identity.ts';

const outcome = z.enum(['right', 'changed', 'ended']);
const staffReviews = z.object({
  /** The day by which everybody is to be looked through again. */
  nextBy: civilDate,
  isOverdue: z.boolean(),
  people: z.array(
    z.object({
      staffId: id,
      name: z.string(),
      roles: z.array(staffRole),
      isSuspended: z.boolean(),
      lastSignInAt: instant.nullable(),
      isDormant: z.boolean(),
    }),
  ),
  reviews: z.array(
    z.object({
      by: z.string(),
      at: instant,
      items: z.array(z.object({ name: z.string(), roles: z.array(staffRole), outcome, words: z.string() })),
    }),
  ),
});
export const listStaffReviews = operation('listStaffReviews', {
  tag: 'safeguard',
  summary: 'Everybody who can come in, and what earlier reviews of people and roles found',
  params: clinicParams,
  answer: staffReviews,
});
export const signStaffReview = operation('signStaffReview', {
  tag: 'safeguard',
  summary: 'Sign that everybody who can come in was looked through, each by name',
  params: clinicParams,
  body: z.strictObject({
    items: z.array(z.strictObject({ staffId: id, outcome, words: text })).max(500),
  }),
  answer: staffReviews,
});
