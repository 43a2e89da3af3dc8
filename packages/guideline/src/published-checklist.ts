import type { ClauseId } from './clauses/clause-texts.ts';
import { clauseTexts, isClauseId } from './clauses/clause-texts.ts';
import { controlsOf, type Control, type ControlId } from './controls/controls.ts';
import type { ControlKind } from './controls/control.ts';
import { standsIn, type EditionId } from './edition.ts';
import type { ClinicFacts } from './facts/clinic.ts';
import { isTrueOf } from './adherence.ts';
import type { Words } from './words.ts';

/** A checklist somebody else published, such as the ministry's (S-2-1-2-vi-b), with the clauses each point rests on. */
export interface PublishedChecklist {
  readonly title: string;
  /** Where it was published, for whoever compares. */
  readonly source: string;
  readonly points: readonly ChecklistPoint[];
}

export interface ChecklistPoint {
  /** Its number as printed; unique within the list. */
  readonly no: string;
  /** In the words of the list, in the language it was published in. */
  readonly text: string;
  readonly clauses: readonly ClauseId[];
}

/**
 * How far a point is met: the system enforces, records or helps with every clause in it (`met`; each way tells which), people have to do something besides (`peopleToo`),
 * what would meet it is not set up at this clinic or has no screen yet (`notYet`), or none of its clauses stands in the
 * edition (`notInEdition`).
 */
export type PointAnswer = 'met' | 'peopleToo' | 'notYet' | 'notInEdition';

export interface AnsweredPoint extends ChecklistPoint {
  readonly answer: PointAnswer;
  /** One for each clause that stands, the weakest of which decides the answer. */
  readonly ways: readonly AnsweredClause[];
}

export interface AnsweredClause {
  readonly id: ClauseId;
  readonly section: string;
  readonly answer: Exclude<PointAnswer, 'notInEdition'>;
  readonly by: { readonly control: ControlId; readonly kind: ControlKind; readonly how: Words };
}

/** Why a list cannot be taken in; `at` is the place in it, such as `points.3.clauses`. */
export interface ChecklistFault {
  readonly at: string;
  readonly code: 'notAList' | 'textMissing' | 'numberTwice' | 'clausesMissing' | 'unknownClause';
}

/** Reads what an administrator brought, or tells every fault in it at once. */
export function readChecklist(
  given: unknown,
): { readonly checklist: PublishedChecklist } | { readonly faults: readonly ChecklistFault[] } {
  const list = isRecord(given) ? given : {};
  if (!Array.isArray(list.points) || list.points.length === 0) {
    return { faults: [{ at: 'points', code: 'notAList' }] };
  }
  const faults: ChecklistFault[] = [];
  const textAt = (value: unknown, at: string): string => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    faults.push({ at, code: 'textMissing' });
    return '';
  };
  const numbers = new Set<string>();
  const title = textAt(list.title, 'title');
  const source = textAt(list.source, 'source');
  const points = list.points.map((each: unknown, index): ChecklistPoint => {
    const point = isRecord(each) ? each : {};
    const at = `points.${index}`;
    const no = textAt(point.no, `${at}.no`);
    if (no !== '' && numbers.has(no)) faults.push({ at: `${at}.no`, code: 'numberTwice' });
    numbers.add(no);
    const text = textAt(point.text, `${at}.text`);
    return { no, text, clauses: clausesAt(point.clauses, `${at}.clauses`, faults) };
  });
  return faults.length > 0 ? { faults } : { checklist: { title, source, points } };
}

function clausesAt(given: unknown, at: string, faults: ChecklistFault[]): readonly ClauseId[] {
  if (!Array.isArray(given) || given.length === 0) {
    faults.push({ at, code: 'clausesMissing' });
    return [];
  }
  const known = given.filter((each): each is ClauseId => typeof each === 'string' && isClauseId(each));
  if (known.length < given.length) faults.push({ at, code: 'unknownClause' });
  return [...new Set(known)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How each point of a published checklist is met at a clinic, in an edition. Nobody's word is taken for it. */
export function answerChecklist(
  { points }: PublishedChecklist,
  clinic: ClinicFacts,
  edition: EditionId,
): readonly AnsweredPoint[] {
  return points.map((point) => {
    const ways = point.clauses
      .filter((id) => standsIn(clauseTexts[id].standing, edition))
      .map((id) => answerClause(id, clinic));
    return { ...point, answer: weakest(ways), ways };
  });
}

/** The strongest control that works here answers; where none works, the strongest tells what is missing. */
function answerClause(id: ClauseId, clinic: ClinicFacts): AnsweredClause {
  const candidates = controlsOf(id);
  const works = candidates.find((control) => control.state === 'inUse' && isTrueOf(control.id, clinic));
  const control = works ?? candidates[0];
  if (control === undefined) throw new TypeError(`No control serves ${id}`);
  return {
    id,
    section: clauseTexts[id].section,
    answer: works === undefined ? 'notYet' : answerOf(works),
    by: { control: control.id, kind: control.kind, how: control.how },
  };
}

function answerOf({ kind }: Control): 'met' | 'peopleToo' {
  return kind === 'organisational' ? 'peopleToo' : 'met';
}

function weakest(ways: readonly AnsweredClause[]): PointAnswer {
  if (ways.length === 0) return 'notInEdition';
  if (ways.some(({ answer }) => answer === 'notYet')) return 'notYet';
  return ways.some(({ answer }) => answer === 'peopleToo') ? 'peopleToo' : 'met';
}
