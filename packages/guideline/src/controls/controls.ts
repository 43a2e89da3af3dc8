import type { ClauseId } from '../clauses/clause-texts.ts';
import { gates, type Gate } from '../gate.ts';
import { allRules } from '../rules/all-rules.ts';
import { byConstruction } from './by-construction.ts';
import type { ControlKind, ControlText } from './control.ts';
import { enforcedAround } from './enforced-around.ts';
import { enforcedBefore } from './enforced-before.ts';
import { enforcedInTheCall } from './enforced-in-the-call.ts';
import { organisational } from './organisational.ts';
import { planOfCare } from './plan-of-care.ts';
import { whomItSuits } from './whom-it-suits.ts';

const controlTexts = {
  ...enforcedBefore,
  ...whomItSuits,
  ...planOfCare,
  ...enforcedInTheCall,
  ...enforcedAround,
  ...byConstruction,
  ...organisational,
} as const satisfies Record<string, ControlText>;

/** The stable id of a control. */
export type ControlId = keyof typeof controlTexts;

/** A control with all it rests on. */
export interface Control extends ControlText {
  readonly id: ControlId;
  /** Every clause it serves, those of its rules first. */
  readonly serves: readonly ClauseId[];
  /** Names of its rules: those in the file of its name. */
  readonly rules: readonly string[];
  readonly gates: readonly Gate[];
}

/** Every control, in the order in which a visit goes; what people do comes last. */
export const controls: readonly Control[] = Object.entries<ControlText>(controlTexts).map(([id, text]) => {
  const rules = allRules.filter(({ name }) => name.split('/', 1)[0] === id);
  return {
    ...text,
    id: id as ControlId,
    serves: [...new Set([...rules.flatMap((rule) => rule.clauses), ...text.clauses])],
    rules: rules.map(({ name }) => name),
    gates: gates.filter((gate) => rules.some((rule) => rule.gates.includes(gate))),
  };
});

/** The controls that serve a clause, the strongest first, and what is in use before what awaits its screens. */
export function controlsOf(clauseId: ClauseId): readonly Control[] {
  return controls
    .filter(({ serves }) => serves.includes(clauseId))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}

const strengths: readonly ControlKind[] = ['enforced', 'recorded', 'assisted', 'organisational'];

function rankOf({ kind, state }: Control): number {
  return strengths.indexOf(kind) + (state === 'inUse' ? 0 : 0.5);
}

/** Paths of everything that proves a control: the situations of its gates, further tests. */
export function testsOf({ gates: at, tests }: Control): readonly string[] {
  return [...at.map((gate) => `packages/guideline/scenarios/${gate}.json`), ...tests];
}
