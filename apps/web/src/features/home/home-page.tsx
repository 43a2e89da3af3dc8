import type { ConsultationSummary } from '@onshin/contract';
import type { PageProps } from '../../parts/page-route.ts';
import { useRead } from '../../lib/api/hooks.ts';
import { useMay } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SignedIn } from '../../parts/session/signed-in.tsx';
import { ChooseChart } from './choose-chart.tsx';
import { Documents } from './documents.tsx';
import { NextVisit } from './next-visit.tsx';
import { PastVisits } from './past-visits.tsx';

/** The patient's home: the next visit with its one next step, then documents and what was. */
export default function HomePage({ clinicId }: PageProps) {
  return (
    <SignedIn clinicId={clinicId}>
      <Home clinicId={clinicId} />
    </SignedIn>
  );
}

const isOpen = ({ status }: ConsultationSummary): boolean => status !== 'closed';

function Home({ clinicId }: { readonly clinicId: string }) {
  const t = usePatientText();
  const may = useMay();
  const home = useRead('getPatientHome', { params: { clinicId } }, { every: 30_000 });
  if (home.isPending) return <Skeleton lines={6} />;
  if (home.isError) return <ProblemNotice error={home.error} onRetry={() => void home.refetch()} />;
  const { patient, charts, consultations } = home.data;
  const hasToChoose = patient === null && charts.length > 0;
  // What can still be done stands before what only waits for its record.
  const open = consultations
    .filter(isOpen)
    .sort((a, b) => Number(a.status === 'ended') - Number(b.status === 'ended'));
  const past = consultations.filter((each) => !isOpen(each));
  return (
    <div className="stack">
      <PageTitle>
        {patient !== null
          ? t('home.title', { name: patient.name })
          : t(hasToChoose ? 'home.choose' : 'home.titleNew')}
      </PageTitle>
      {charts.length > 1 && <ChooseChart clinicId={clinicId} charts={charts} inUse={patient?.id ?? null} />}
      {open.map((each) => (
        <NextVisit key={each.id} clinicId={clinicId} summary={each} />
      ))}
      {open.length === 0 && !hasToChoose && (
        <Card tone="key">
          <EmptyState
            title={t('home.none')}
            action={
              may('booking') && (
                <ButtonLink kind="primary" wide href={`/p/${clinicId}/request`}>
                  {t('public.apply')}
                </ButtonLink>
              )
            }
          >
            {t('home.none.detail')}
          </EmptyState>
        </Card>
      )}
      {patient !== null && <Documents clinicId={clinicId} home={home.data} />}
      <PastVisits clinicId={clinicId} visits={past} />
    </div>
  );
}
