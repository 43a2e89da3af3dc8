import type { ConsultationFacts, ProblemFacts } from './facts/consultation.ts';
import { notApplicable, unconfirmed, type Finding } from './finding.ts';
import type { FirstVisitBasis } from './first-visit.ts';
import type { Unknown } from './unknown.ts';

/** The problems when each has a basis; unknown when one has none, or when no problem is recorded at all. */
export function findProblems({ problems }: ConsultationFacts): readonly ProblemFacts[] | Unknown {
  if (problems === 'unknown' || problems.length === 0) return 'unknown';
  return problems.some(({ basis }) => basis === 'unknown') ? 'unknown' : problems;
}

/** Whether a problem is a first visit online; each problem is looked at by itself. */
export function isFirstVisitProblem({ basis }: ProblemFacts): boolean {
  return basis !== 'followUp';
}

/**
 * Answers for a rule that is only about first visits, or first visits on certain bases.
 * Gives nothing when the rule is to be judged.
 */
export function unlessFirstVisit(
  consultation: ConsultationFacts,
  ...bases: readonly FirstVisitBasis[]
): Finding<never> | undefined {
  const problems = findProblems(consultation);
  if (problems === 'unknown') return basisUnconfirmed;
  const concerned = problems.filter(isFirstVisitProblem);
  const asked =
    bases.length === 0 ? concerned : concerned.filter(({ basis }) => bases.some((base) => base === basis));
  if (asked.length > 0) return undefined;
  return bases.length === 0
    ? notApplicable('初診の問題がありません。', 'No problem is a first visit.')
    : notApplicable('この根拠による初診ではありません。', 'No first visit rests on this basis.');
}

/** Answers for a rule that is only about problems treated on from before. */
export function unlessFollowUp(consultation: ConsultationFacts): Finding<never> | undefined {
  const problems = findProblems(consultation);
  if (problems === 'unknown') return basisUnconfirmed;
  return problems.every(isFirstVisitProblem)
    ? notApplicable('再診の問題がありません。', 'No problem is a follow-up.')
    : undefined;
}

const basisUnconfirmed = unconfirmed(
  'consultation.problems',
  '受診の理由と、初診か再診か（診療の根拠）',
  'the problems and whether each is a first visit or a follow-up',
);
