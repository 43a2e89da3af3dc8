import { getEvidence } from './evidence.ts';

/** 遵守記録: judgements and documents behind a consultation. */
export const evidenceHandlers = { getEvidence };
