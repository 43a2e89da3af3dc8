import type { ConsultationView } from '@onshin/contract';
import type { PageProps } from '../../parts/page-route.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DoctorCard } from '../../ui/doctor-card.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AfterVisit } from './after-visit.tsx';
import { CancelVisit } from './cancel-visit.tsx';
import { nextStepOf, stageOf } from '../../parts/visit/next-step.ts';
import { NextStepCard } from '../../parts/visit/next-step-card.tsx';
import { Preparation } from './preparation.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { VisitLoaded } from '../../parts/visit/visit-loaded.tsx';
import { VisitSteps } from '../../parts/visit/visit-steps.tsx';

/** One visit: where it stands, what to do next, and all there is to know of it. */
export default function VisitPage({ clinicId, params }: PageProps) {
  return (
    <VisitLoaded clinicId={clinicId} consultationId={params['consultationId'] ?? ''}>
      {(view) => <Visit view={view} />}
    </VisitLoaded>
  );
}

function Visit({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const isOver = view.status === 'closed' || view.status === 'ended';
  return (
    <div className="stack">
      {!isOver && <VisitSteps current={stageOf(nextStepOf(view))} />}
      <PageTitle place={view.clinicName}>{t(isOver ? 'visit.titlePast' : 'visit.title')}</PageTitle>
      {isOver ? <AfterVisit view={view} /> : <NextStepCard view={view} title={t('home.next')} />}
      {!isOver && <Preparation view={view} />}
      {view.doctor !== null && (
        <Card title={t('visit.doctor')}>
          <DoctorCard doctor={view.doctor} />
        </Card>
      )}
      <VisitFacts view={view} />
      <CancelVisit view={view} />
      <div>
        <ButtonLink kind="quiet" href={`/p/${view.clinicId}`}>
          {t('patient.backHome')}
        </ButtonLink>
      </div>
    </div>
  );
}
