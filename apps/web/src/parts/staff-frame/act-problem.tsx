import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { type Claim, ClaimException } from './claim-exception.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';

interface ActProblemProps {
  readonly error: unknown;
  readonly remedyFor?: (code: string) => ReactNode;
  /** For acts that carry exceptions: sends the act again with one more. */
  readonly onClaim?: (claim: Claim) => void;
}

/**
 * What stood in the way of an act, and the exception the guideline allows. Where somebody else was faster, the latest is
 * fetched and that is said calmly.
 */
export function ActProblem({ error, remedyFor, onClaim }: ActProblemProps) {
  const t = useStaffText();
  const client = useQueryClient();
  const isStale = error !== null && problemOf(error).code === 'staleVersion';
  useEffect(() => {
    if (isStale) void client.invalidateQueries();
  }, [isStale, client]);
  if (error === null) return null;
  if (isStale) return <Callout tone="info" live title={t('staff.stale')} />;
  const { clauses = [] } = problemOf(error);
  return (
    <>
      <ProblemNotice error={error} {...(remedyFor === undefined ? {} : { remedyFor })} />
      {onClaim !== undefined && <ClaimException clauses={clauses} onClaim={onClaim} />}
    </>
  );
}
