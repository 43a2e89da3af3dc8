import './care-plan.css';
import type { CarePlanView } from '@onshin/contract';
import { useState } from 'react';
import type { PageProps } from '../../parts/page-route.ts';
import { useRead } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { OwnPatient } from '../../parts/session/own-patient.tsx';
import { AdoptPlan } from './adopt-plan.tsx';
import { PlanLetter } from './plan-letter.tsx';
import { PlanVersions } from './plan-versions.tsx';

/** The care plan as a letter, with its versions; a proposed one can be agreed to. */
export default function CarePlanPage({ clinicId }: PageProps) {
  return (
    <OwnPatient clinicId={clinicId}>
      {(patientId) => <Plan clinicId={clinicId} patientId={patientId} />}
    </OwnPatient>
  );
}

function Plan({ clinicId, patientId }: { readonly clinicId: string; readonly patientId: string }) {
  const t = usePatientText();
  const plan = useRead('getCarePlan', { params: { clinicId, patientId } });
  if (plan.isPending) return <Skeleton lines={8} />;
  if (plan.isError) return <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} />;
  return (
    <div className="stack">
      <Letters clinicId={clinicId} view={plan.data} />
      <div className="row not-printed">
        {plan.data.versions.length > 0 && <Button onClick={() => window.print()}>{t('action.print')}</Button>}
        <ButtonLink kind="quiet" href={`/p/${clinicId}`}>
          {t('patient.backHome')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Letters({ clinicId, view }: { readonly clinicId: string; readonly view: CarePlanView }) {
  const t = usePatientText();
  const [chosen, setChosen] = useState<string | null>(null);
  const newest = [...view.versions].sort((a, b) => b.version - a.version);
  const shown = newest.find(({ id }) => id === chosen) ?? newest[0];
  return (
    <>
      <PageTitle place={view.clinicName} lead={t('patientPlan.lead', { clinic: view.clinicName })}>
        {t('patientPlan.title')}
      </PageTitle>
      {shown === undefined ? (
        <EmptyState title={t('patientPlan.none')}>{t('patientPlan.none.detail')}</EmptyState>
      ) : (
        <PlanLetter plan={shown} patientName={view.patientName} />
      )}
      {newest.length > 1 && shown !== undefined && (
        <PlanVersions versions={newest} shown={shown.id} onChoose={setChosen} />
      )}
      {shown?.status === 'proposed' && <AdoptPlan clinicId={clinicId} view={view} plan={shown} />}
    </>
  );
}
