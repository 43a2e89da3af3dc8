import type { AppRoute } from '../route.ts';

/** The clinic's pages below `/staff/:clinicId`, most specific first. */
export const staffRoutes: readonly AppRoute[] = [];
