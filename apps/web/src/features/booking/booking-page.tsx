import type { ConsultationView } from '@onshin/contract';
import { Redirect } from 'wouter';
import type { PageProps } from '../../parts/page-route.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { VisitLoaded } from '../../parts/visit/visit-loaded.tsx';
import { VisitSteps } from '../../parts/visit/visit-steps.tsx';
import { ChooseTime } from './choose-time.tsx';
import { HeldTime } from './held-time.tsx';

/** Choosing a time: held for five minutes, then booked. */
export default function BookingPage({ clinicId, params }: PageProps) {
  return (
    <VisitLoaded clinicId={clinicId} consultationId={params['consultationId'] ?? ''}>
      {(view) => <Booking view={view} />}
    </VisitLoaded>
  );
}

function Booking({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const held = view.appointment?.status === 'held' ? view.appointment : null;
  if (view.status !== 'accepted') return <Redirect to={`/p/${view.clinicId}/visits/${view.id}`} replace />;
  return (
    <div className="stack question">
      <VisitSteps current={2} />
      <PageTitle
        place={view.clinicName}
        {...(view.doctor !== null && { lead: t('book.lead', { doctor: view.doctor.name }) })}
      >
        {t('book.title')}
      </PageTitle>
      {held === null ? <ChooseTime view={view} /> : <HeldTime key={held.id} view={view} held={held} />}
    </div>
  );
}
