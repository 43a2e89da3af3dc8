import type { Words } from '../words.ts';
import type { SafetyEntryId } from './entry-texts.ts';

/**
 * Where an entry stands: tests show it (`implemented`), a document on running the system does (`deployment`), people keep
 * it with a template (`operator`), it cannot arise (`notApplicable`), or nothing shows it (`notYet`).
 */
export type SafetyState = 'implemented' | 'deployment' | 'operator' | 'notApplicable' | 'notYet';

export const safetyStates: readonly SafetyState[] = [
  'implemented',
  'deployment',
  'operator',
  'notApplicable',
  'notYet',
];

/** A file of tests, from the root of the repository, and the titles in it that show the control. */
export interface Shown {
  readonly path: string;
  readonly titles: readonly string[];
}

/** A document, from the root of the repository, and the heading or line in it that counts. */
export interface Passage {
  readonly path: string;
  readonly at: string;
}

/** How entries stand, together. Every entry has exactly one. */
export interface SafetyControlText {
  readonly state: SafetyState;
  /** How it is met; why it cannot arise; what is missing. */
  readonly how: Words;
  readonly entries: readonly SafetyEntryId[];
  readonly tests: readonly Shown[];
  readonly documents: readonly Passage[];
}

type Some<T> = readonly [T, ...T[]];

export function shown(path: string, ...titles: Some<string>): Shown {
  return { path, titles };
}

export function passage(path: string, at: string): Passage {
  return { path, at };
}

export function implemented(
  how: Words,
  tests: Some<Shown>,
  entries: readonly SafetyEntryId[],
): SafetyControlText {
  return { state: 'implemented', how, entries, tests, documents: [] };
}

export function deployment(
  how: Words,
  documents: Some<Passage>,
  tests: readonly Shown[],
  entries: readonly SafetyEntryId[],
): SafetyControlText {
  return { state: 'deployment', how, entries, tests, documents };
}

export function operator(
  how: Words,
  documents: Some<Passage>,
  entries: readonly SafetyEntryId[],
): SafetyControlText {
  return { state: 'operator', how, entries, tests: [], documents };
}

/** @param grounds what bears out that it cannot arise, where something does */
export function notApplicable(
  why: Words,
  entries: readonly SafetyEntryId[],
  grounds: readonly (Shown | Passage)[] = [],
): SafetyControlText {
  return {
    state: 'notApplicable',
    how: why,
    entries,
    tests: grounds.filter((each) => 'titles' in each),
    documents: grounds.filter((each) => 'at' in each),
  };
}

export function notYet(lacks: Words, entries: readonly SafetyEntryId[]): SafetyControlText {
  return { state: 'notYet', how: lacks, entries, tests: [], documents: [] };
}
