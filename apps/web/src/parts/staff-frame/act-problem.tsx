import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';

interface ActProblemProps {
  readonly error: unknown;
  readonly remedyFor?: (code: string) => ReactNode;
}

/** What stood in the way of an act. Where somebody else was faster, the latest is fetched and that is said calmly. */
export function ActProblem({ error, remedyFor }: ActProblemProps) {
  const t = useStaffText();
  const client = useQueryClient();
  const isStale = error !== null && problemOf(error).code === 'staleVersion';
  useEffect(() => {
    if (isStale) void client.invalidateQueries();
  }, [isStale, client]);
  if (error === null) return null;
  if (isStale) return <Callout tone="info" live title={t('staff.stale')} />;
  return <ProblemNotice error={error} {...(remedyFor === undefined ? {} : { remedyFor })} />;
}
