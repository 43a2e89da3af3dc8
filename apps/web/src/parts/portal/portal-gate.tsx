import type { ReactNode } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { PortalTerms } from './portal-terms.tsx';

interface PortalGateProps {
  readonly clinicId: string;
  readonly patientId: string;
  readonly children: ReactNode;
}

/** Lets nobody read their chart here before they were told what that means; the server keeps it closed as well. */
export function PortalGate({ clinicId, patientId, children }: PortalGateProps) {
  const read = useRead('getPortalTerms', { params: { clinicId, patientId } });
  if (read.isPending) return <Skeleton lines={6} />;
  if (read.isError) return <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />;
  if (read.data.agreedAt !== null) return children;
  return <PortalTerms clinicId={clinicId} patientId={patientId} terms={read.data} />;
}
