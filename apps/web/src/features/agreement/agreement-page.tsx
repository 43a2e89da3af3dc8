import './agreement.css';
import type { PageProps } from '../../parts/page-route.ts';
import { useRead } from '../../lib/api/hooks.ts';
import { useMay } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { OwnPatient } from '../../parts/session/own-patient.tsx';
import { AgreementCards } from './agreement-cards.tsx';
import { AgreementState } from './agreement-state.tsx';
import { FullTexts } from './full-texts.tsx';
import { Questions } from './questions.tsx';

/** What online care can and cannot do, who explained it, and the agreement of the patient's side. */
export default function AgreementPage({ clinicId }: PageProps) {
  return (
    <OwnPatient clinicId={clinicId}>
      {(patientId) => <Agreement clinicId={clinicId} patientId={patientId} />}
    </OwnPatient>
  );
}

function Agreement({ clinicId, patientId }: { readonly clinicId: string; readonly patientId: string }) {
  const t = usePatientText();
  const may = useMay();
  const agreement = useRead('getAgreement', { params: { clinicId, patientId } });
  if (agreement.isPending) return <Skeleton lines={8} />;
  if (agreement.isError) {
    return <ProblemNotice error={agreement.error} onRetry={() => void agreement.refetch()} />;
  }
  return (
    <div className="stack">
      <PageTitle lead={t('agreement.lead')}>{t('agreement.title')}</PageTitle>
      <AgreementCards texts={agreement.data.texts} />
      <FullTexts texts={agreement.data.texts} />
      {may('proxy') ? (
        <>
          <Questions clinicId={clinicId} view={agreement.data} />
          <AgreementState clinicId={clinicId} view={agreement.data} />
        </>
      ) : (
        <Callout title={t('next.byPatient')} />
      )}
      <ButtonLink kind="quiet" href={`/p/${clinicId}`}>
        {t('patient.backHome')}
      </ButtonLink>
    </div>
  );
}
