import type { ConsultationSummary } from '@onshin/contract';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { NextStepCard } from '../../parts/visit/next-step-card.tsx';
import { useVisit } from '../../parts/visit/use-visit.ts';

interface NextVisitProps {
  readonly clinicId: string;
  readonly summary: ConsultationSummary;
}

/** The card of a visit that is still ahead. */
export function NextVisit({ clinicId, summary }: NextVisitProps) {
  const t = usePatientText();
  const visit = useVisit(clinicId, summary.id);
  if (visit.isPending) return <Skeleton lines={4} />;
  if (visit.data === undefined)
    return <ProblemNotice error={visit.error} onRetry={() => void visit.refetch()} />;
  return (
    <NextStepCard
      view={visit.data}
      title={t('home.next')}
      more={
        <ButtonLink kind="quiet" wide href={`/p/${clinicId}/visits/${summary.id}`}>
          {t('visit.details')}
        </ButtonLink>
      }
    />
  );
}
