import './consultation.css';
import type { ConsultationView } from '@onshin/contract';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ClosedChart, isClosed } from '../../parts/staff-frame/closed-chart.tsx';
import { RequestReview } from './review/request-review.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Closed } from './closing/closed.tsx';
import { ConsultationFrame } from './consultation-frame.tsx';
import { Examination } from './examination.tsx';
import { EnterOnBehalf } from './note/enter-on-behalf.tsx';
import { Preparation } from './preparation/preparation.tsx';
import { Waiting } from './waiting.tsx';

/** One page that follows the state of the consultation. */
export default function ConsultationPage() {
  const { clinicId, consultationId } = useParams<{ clinicId: string; consultationId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Consultation clinicId={clinicId} consultationId={consultationId} />
    </StaffPlace>
  );
}

function Consultation(params: { readonly clinicId: string; readonly consultationId: string }) {
  const t = useStaffText();
  const staff = useStaff();
  const { data: view, error, refetch } = useRead('getConsultation', { params }, { every: 10_000 });
  if (view === undefined || isClosed(error)) {
    return (
      <StaffPage title={t('staff.kind.onlineConsultation')}>
        {error === null ? (
          <Skeleton lines={8} />
        ) : (
          <ClosedChart error={error} onRetry={() => void refetch()} />
        )}
      </StaffPage>
    );
  }
  const isMine = view.doctor?.staffId === staff.staffId;
  const hasNote = view.status === 'inCall' || view.status === 'interrupted' || view.status === 'ended';
  if (isMine && hasNote) return <Examination view={view} />;
  return (
    <ConsultationFrame view={view}>
      <Stage view={view} isMine={isMine} />
    </ConsultationFrame>
  );
}

function Stage({ view, isMine }: { readonly view: ConsultationView; readonly isMine: boolean }) {
  const t = useStaffText();
  switch (view.status) {
    case 'requested':
    case 'screening':
      return <RequestReview view={view} />;
    case 'accepted':
    case 'scheduled':
      return <Preparation view={view} />;
    case 'waiting':
      return <Waiting view={view} />;
    case 'inCall':
    case 'interrupted':
      return (
        <>
          <Callout title={t('close.inOtherHands')} />
          <EnterOnBehalf view={view} />
        </>
      );
    case 'ended':
      return (
        <>
          <Callout title={t('close.byOther')} />
          <EnterOnBehalf view={view} />
        </>
      );
    case 'closed':
      return <Closed view={view} isMine={isMine} />;
  }
}
