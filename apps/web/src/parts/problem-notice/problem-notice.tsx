import { ErrorState } from '../../ui/error-state.tsx';
import { RefusalCard } from '../../ui/refusal-card.tsx';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useProblemWords } from '../../lib/text/text-provider.tsx';
import { problemOf } from '../../lib/api/problem.ts';
import type { ReactNode } from 'react';
import { byLack } from './by-lack.ts';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** The button that resolves a clause, by the stable code of its refusal. */
  readonly remedyFor?: (code: string) => ReactNode;
}

/** Shows whatever went wrong: what happened, what to do, and for refusals by the guideline each lack. */
export function ProblemNotice({ error, onRetry, remedyFor }: ProblemNoticeProps) {
  const wordsOf = useProblemWords();
  const tag = tagOf(useLanguage().language);
  const problem = problemOf(error);
  const words = wordsOf(problem.code);
  if (problem.clauses !== undefined && problem.clauses.length > 0) {
    return (
      <div className="stack" role="alert">
        {byLack(problem.clauses).map(({ key, first, clauses }) => (
          <RefusalCard
            key={key}
            missing={first.summary[tag]}
            remedy={first.remedy[tag]}
            clauses={clauses}
            action={remedyFor?.(first.code)}
          />
        ))}
      </div>
    );
  }
  return (
    <ErrorState
      title={words.title}
      remedy={problem.detail ?? words.remedy}
      code={problem.code}
      {...(onRetry === undefined ? {} : { onRetry })}
    />
  );
}
