import { useAsideText } from '../../parts/aside/aside-text.ts';
import { OpenFrame } from '../../parts/patient-frame/open-frame.tsx';
import { useDemonstration } from '../../lib/session/session.ts';
import { useRead } from '../../lib/api/hooks.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { DemonstrationEntrance } from './demonstration-entrance.tsx';

/** The first page: the clinics of this deployment, and in a demonstration the roles to try. */
export default function FirstPage() {
  const t = useAsideText();
  const isDemonstration = useDemonstration();
  const clinics = useRead('listPublicClinics', {});
  return (
    <OpenFrame>
      <div className="stack">
        <PageTitle lead={t('public.clinics.lead')}>{t('public.clinics')}</PageTitle>
        {clinics.isPending && <Skeleton />}
        {clinics.isError && <ProblemNotice error={clinics.error} onRetry={() => void clinics.refetch()} />}
        {clinics.data?.clinics.length === 0 && (
          <EmptyState title={t('public.clinics.none')}>{t('public.clinics.none.detail')}</EmptyState>
        )}
        {clinics.data?.clinics.map((clinic) => (
          <ButtonLink key={clinic.slug} href={`/c/${clinic.slug}`} wide kind="primary">
            {clinic.name}
          </ButtonLink>
        ))}
        {isDemonstration ? (
          <DemonstrationEntrance />
        ) : (
          <Card tone="soft">
            <a href="/staff">{t('public.staffEntrance')}</a>
          </Card>
        )}
      </div>
    </OpenFrame>
  );
}
