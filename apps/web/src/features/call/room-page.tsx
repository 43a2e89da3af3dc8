import type { ConsultationView } from '@onshin/contract';
import { Redirect } from 'wouter';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import type { PageProps } from '../../parts/page-route.ts';
import { useSingleTab } from '../../lib/call/index.ts';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SignedIn } from '../../parts/session/signed-in.tsx';
import { useVisit } from '../../parts/visit/use-visit.ts';
import { CallElsewhere } from './call-elsewhere.tsx';
import { Entrance } from './entrance.tsx';
import { InAppNotice, useInAppBrowser } from '../../parts/devices/in-app-notice.tsx';
import { OpenRoom } from './open-room.tsx';

/** The waiting room, and in the same place the call: nobody has to go anywhere when the doctor comes. */
export default function RoomPage({ clinicId, params }: PageProps) {
  const consultationId = params['consultationId'] ?? '';
  const visit = useVisit(clinicId, consultationId, 10_000);
  const inApp = useInAppBrowser();
  if (visit.data !== undefined && inApp === null) return <Room view={visit.data} />;
  return (
    <PatientFrame clinicId={clinicId}>
      <SignedIn clinicId={clinicId}>
        {inApp !== null ? (
          <InAppNotice finding={inApp} />
        ) : visit.isError ? (
          <ProblemNotice error={visit.error} onRetry={() => void visit.refetch()} />
        ) : (
          <Skeleton lines={6} />
        )}
      </SignedIn>
    </PatientFrame>
  );
}

function Room({ view }: { readonly view: ConsultationView }) {
  const { state, bringHere } = useSingleTab(view.id);
  switch (view.status) {
    case 'waiting':
    case 'inCall':
    case 'interrupted':
      return state === 'elsewhere' ? (
        <CallElsewhere clinicId={view.clinicId} onHere={bringHere} />
      ) : (
        <OpenRoom view={view} isHere={state === 'here'} />
      );
    case 'scheduled':
      return <Entrance view={view} />;
    default:
      return <Redirect to={`/p/${view.clinicId}/visits/${view.id}`} replace />;
  }
}
