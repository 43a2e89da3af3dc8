import type { ConsultationView } from '@onshin/contract';
import type { ReactNode } from 'react';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { SignedIn } from '../session/signed-in.tsx';
import { useVisit } from './use-visit.ts';

interface VisitLoadedProps {
  readonly clinicId: string;
  readonly consultationId: string;
  readonly children: (view: ConsultationView) => ReactNode;
}

/** A page about one visit, once that visit is here and its patient signed in. */
export function VisitLoaded(props: VisitLoadedProps) {
  return (
    <SignedIn clinicId={props.clinicId}>
      <Loaded {...props} />
    </SignedIn>
  );
}

function Loaded({ clinicId, consultationId, children }: VisitLoadedProps) {
  const visit = useVisit(clinicId, consultationId);
  if (visit.data !== undefined) return children(visit.data);
  if (visit.isPending) return <Skeleton lines={6} />;
  return <ProblemNotice error={visit.error} onRetry={() => void visit.refetch()} />;
}
