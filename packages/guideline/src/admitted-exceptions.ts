import type { ExceptionType } from './exception.ts';
import { allRules } from './rules/all-rules.ts';

/** The exceptions somebody may claim against what a rule refused; none where the guideline knows none. */
export function admittedExceptions(verdict: {
  readonly rule: string;
  readonly code: string;
}): readonly ExceptionType[] {
  const rule = allRules.find(({ name }) => name === verdict.rule);
  return (rule?.admits ?? []).filter(({ lifts }) => lifts.includes(verdict.code)).map(({ type }) => type);
}
