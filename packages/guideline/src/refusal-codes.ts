import { allRules } from './rules/all-rules.ts';

/** Every code an unmet verdict can carry, sorted. Stable: a code may be added, never given another meaning. */
export const refusalCodes: readonly string[] = [
  ...new Set([
    'factUnknown',
    'exceptionReasonMissing',
    'exceptionNotAdmitted',
    ...allRules.flatMap(({ codes }) => codes),
  ]),
].sort();
