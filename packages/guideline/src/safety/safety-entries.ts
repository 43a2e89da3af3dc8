import type { SafetyEntryText } from './entry.ts';
import { safetyEntryTexts, type SafetyEntryId } from './entry-texts.ts';
import { safetyControls, type SafetyControl } from './safety-controls.ts';
import { judgedSafetyEdition, type SafetyEditionId } from './safety-editions.ts';
import { safetyStates, type SafetyState } from './safety-control.ts';

/** An entry with the one control that says where it stands. */
export interface SafetyEntry extends SafetyEntryText {
  readonly id: SafetyEntryId;
  readonly edition: SafetyEditionId;
  readonly control: SafetyControl;
}

const controlByEntry = new Map(
  safetyControls.flatMap((control) => control.entries.map((id) => [id, control] as const)),
);

/** Every entry of the guideline for the safety of medical information, in the order of the official text. */
export const safetyEntries: readonly SafetyEntry[] = Object.entries<SafetyEntryText>(safetyEntryTexts).map(
  ([id, text]) => {
    const entryId = id as SafetyEntryId;
    const control = controlByEntry.get(entryId);
    if (control === undefined) throw new Error(`No control says where ${id} stands.`);
    return { ...text, id: entryId, edition: judgedSafetyEdition, control };
  },
);

/** How many of some entries stand where. */
export function countByState(entries: readonly SafetyEntry[]): Readonly<Record<SafetyState, number>> {
  const count = (state: SafetyState) => entries.filter(({ control }) => control.state === state).length;
  return Object.fromEntries(safetyStates.map((state) => [state, count(state)])) as Record<
    SafetyState,
    number
  >;
}
