import type { GateJudgement } from '@onshin/guideline';
import { admittedExceptions, exceptionTypes, findClause } from '@onshin/guideline';
import type { Problem } from '@onshin/contract';
import { ProblemError } from '../platform/problem-error.ts';

/** The guideline said no. The judgement is kept, whatever else the act had begun is undone. */
export class GuidelineRefusal extends ProblemError {
  readonly judgement: GateJudgement;
  constructor(judgement: GateJudgement, judgementId: string) {
    super('refusedByGuideline', undefined, {
      gate: judgement.gate,
      judgementId,
      edition: judgement.edition,
      clauses: unmetClauses(judgement),
    });
    this.judgement = judgement;
  }
}

/** The unmet clauses of a judgement in the words the screen shows. */
export function unmetClauses(judgement: GateJudgement): NonNullable<Problem['clauses']> {
  return judgement.verdicts.flatMap((verdict) => {
    if (verdict.kind !== 'unmet') return [];
    const clause = findClause(verdict.clauseId);
    return [
      {
        clauseId: verdict.clauseId,
        section: clause?.section ?? '',
        code: verdict.code,
        summary: clause?.summary ?? { ja: '', en: '' },
        remedy: verdict.remedy,
        exceptions: admittedExceptions(verdict).map((type) => ({ type, title: exceptionTypes[type].title })),
      },
    ];
  });
}
