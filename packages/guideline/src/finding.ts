import type { StandingFact } from './exception.ts';
import type { FactRef } from './facts/facts.ts';
import type { OrUnknown } from './unknown.ts';
import { words, type Words } from './words.ts';

/** What a rule finds, before exceptions that somebody claims are weighed. `Code` names its ways to refuse. */
export type Finding<Code extends string = string> =
  | { kind: 'met'; because: Words; leaves?: LeftDuty }
  | {
      kind: 'unmet';
      code: Code | 'factUnknown';
      remedy: Words;
      facts: readonly FactRef[];
      unknownFacts: readonly FactRef[];
    }
  | { kind: 'excepted'; standingFact: StandingFact; source: string }
  | { kind: 'notApplicable'; why: Words };

/** A duty that stays although the gate is passed. */
export interface LeftDuty {
  readonly type: string;
  readonly words: Words;
}

export function met(ja: string, en: string): Finding<never> {
  return { kind: 'met', because: words(ja, en) };
}

/** Met, and something is still to be done. */
export function metLeaving(ja: string, en: string, leaves: LeftDuty): Finding<never> {
  return { kind: 'met', because: words(ja, en), leaves };
}

/** Refused: what is missing and what to do. */
export function unmet<Code extends string>(
  code: Code,
  facts: FactRef | readonly FactRef[],
  ja: string,
  en: string,
): Finding<Code> {
  return {
    kind: 'unmet',
    code,
    remedy: words(ja, en),
    facts: typeof facts === 'string' ? [facts] : facts,
    unknownFacts: [],
  };
}

/** Refused because nobody has recorded a fact. The name of the fact reads as a noun. */
export function unconfirmed(fact: FactRef, nameJa: string, nameEn: string): Finding<never> {
  return {
    kind: 'unmet',
    code: 'factUnknown',
    remedy: words(
      `${nameJa}が確認できていません。確認して記録してください。`,
      `Not confirmed yet: ${nameEn}. Please check and record it.`,
    ),
    facts: [fact],
    unknownFacts: [fact],
  };
}

/** What a rule says of a fact that has to be true: its name as a noun, what to do when it is not, and what stands when it is. */
interface Demand<Code extends string> {
  readonly name: readonly [ja: string, en: string];
  readonly code: Code;
  readonly remedy: readonly [ja: string, en: string];
  readonly because: readonly [ja: string, en: string];
}

/** The commonest judgement: a fact that has to be true. */
export function holds<const Code extends string>(
  value: OrUnknown<boolean>,
  fact: FactRef,
  { name, code, remedy, because }: Demand<Code>,
): Finding<Code> {
  if (value === 'unknown') return unconfirmed(fact, ...name);
  return value ? met(...because) : unmet(code, fact, ...remedy);
}

export function notApplicable(ja: string, en: string): Finding<never> {
  return { kind: 'notApplicable', why: words(ja, en) };
}

/** Excepted by something that stands, with its source. */
export function exceptedBy(standingFact: StandingFact, source: string): Finding<never> {
  return { kind: 'excepted', standingFact, source };
}
