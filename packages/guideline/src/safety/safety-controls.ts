import { cannotArise } from './controls/cannot-arise.ts';
import { keptByRules } from './controls/kept-by-rules.ts';
import { keptInside } from './controls/kept-inside.ts';
import { keptWithOthers } from './controls/kept-with-others.ts';
import { shownByDeployment } from './controls/shown-by-deployment.ts';
import { shownOfAccess } from './controls/shown-of-access.ts';
import { shownOfEntry } from './controls/shown-of-entry.ts';
import { shownOfPasswords } from './controls/shown-of-passwords.ts';
import { shownOfRecords } from './controls/shown-of-records.ts';
import { stillMissing } from './controls/still-missing.ts';
import type { SafetyControlText } from './safety-control.ts';

const safetyControlTexts = {
  ...shownOfEntry,
  ...shownOfPasswords,
  ...shownOfAccess,
  ...shownOfRecords,
  ...shownByDeployment,
  ...keptByRules,
  ...keptInside,
  ...keptWithOthers,
  ...cannotArise,
  ...stillMissing,
} as const satisfies Record<string, SafetyControlText>;

/** The stable id of a control. */
export type SafetyControlId = keyof typeof safetyControlTexts;

export interface SafetyControl extends SafetyControlText {
  readonly id: SafetyControlId;
}

/** Every control: what software shows first, then what is written, then what people do, then what is missing. */
export const safetyControls: readonly SafetyControl[] = Object.entries<SafetyControlText>(
  safetyControlTexts,
).map(([id, text]) => ({ ...text, id: id as SafetyControlId }));
