import { bringChecklist, listChecklists } from './checklists.ts';
import { getEditions } from './editions.ts';
import { getEvidence } from './evidence.ts';
import { explainClause } from './explanations.ts';
import { endInspection, enterInspection, inviteInspector, listInspections } from './inspections.ts';
import { getEvidencePackage } from './package.ts';
import { getPeriodEvidence } from './period.ts';

/** 遵守記録: judgements and documents behind a consultation, a clinic and a period, and who may read them from outside. */
export const evidenceHandlers = {
  getEditions,
  getEvidence,
  getPeriodEvidence,
  getEvidencePackage,
  explainClause,
  listChecklists,
  bringChecklist,
  listInspections,
  inviteInspector,
  endInspection,
  enterInspection,
};
