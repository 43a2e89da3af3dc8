import { z } from 'zod';

/** Values that whoever signs in hands over. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{20,200}$/);
export const password = z.string().min(1).max(200);
export const code = z.string().regex(/^\d{6}$/);
/** What a browser's credential API hands over; its own library checks it. */
export const webauthnAnswer = z.record(z.string(), z.unknown());
export const webauthnOptions = z.record(z.string(), z.unknown());
