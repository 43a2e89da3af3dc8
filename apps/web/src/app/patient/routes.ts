import type { AppRoute } from '../route.ts';

/** The patient's pages below `/p/:clinicId`, most specific first. */
export const patientRoutes: readonly AppRoute[] = [];
