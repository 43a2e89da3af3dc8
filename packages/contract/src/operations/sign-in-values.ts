import { z } from 'zod';

/** Values that whoever signs in hands over. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{20,200}$/);
export const password = z.string().min(1).max(200);
/** What stands in an envelope, in whatever letters, marks and spaces somebody types it. */
export const sealedPhrase = z.string().trim().min(1).max(100);
export const code = z.string().regex(/^\d{6}$/);
/**
 * What is asked of passwords (A-6.5-C-13-4): `a` long ones, `b` shorter ones changed every two months, `c` shorter ones
 * beside a second factor. All mix letters, digits and signs.
 */
export const passwordPolicy = z.strictObject({
  mode: z.enum(['a', 'b', 'c']),
  length: z.int().min(8).max(64),
  days: z.int().min(1).max(60).nullable(),
});
/** What a browser's credential API hands over; its own library checks it. */
export const webauthnAnswer = z.record(z.string(), z.unknown());
export const webauthnOptions = z.record(z.string(), z.unknown());
