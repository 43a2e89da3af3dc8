import type { CallModel } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { lazy, Suspense, useEffect } from 'react';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import { useCall, useCallReports, useConsultationSignal, useOpenCall } from '../../lib/call/index.ts';
import { Skeleton } from '../../ui/loading.tsx';
import { CallElsewhere } from './call-elsewhere.tsx';
import { CallFailed } from './call-failed.tsx';
import { useChime } from './use-chime.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { WaitingRoom } from './waiting-room.tsx';

const CallScreen = lazy(() => import('./screen/call-screen.tsx'));

interface OpenRoomProps {
  readonly view: ConsultationView;
  /** Whether this window has the visit; false while that is being asked. */
  readonly isHere: boolean;
}

/** Holds the one call of this visit from the waiting room to the end. */
export function OpenRoom({ view, isHere }: OpenRoomProps) {
  const call = useOpenCall(view.clinicId, view.id, isHere);
  useCallReports(call, { clinicId: view.clinicId, consultationId: view.id });
  useConsultationSignal(call);
  useWakeLock();
  useChime(view.status === 'inCall');
  if (call === null) {
    return (
      <PatientFrame clinicId={view.clinicId}>
        <Skeleton lines={6} />
      </PatientFrame>
    );
  }
  return <Connected view={view} call={call} />;
}

function Connected({ view, call }: { readonly view: ConsultationView; readonly call: CallModel }) {
  const snapshot = useCall(call);
  useEffect(() => void call.start(), [call]);
  if (snapshot.error?.code === 'replaced') {
    return <CallElsewhere clinicId={view.clinicId} onHere={() => location.reload()} />;
  }
  if (snapshot.phase === 'failed') return <CallFailed view={view} />;
  if (view.status === 'waiting') return <WaitingRoom view={view} call={call} snapshot={snapshot} />;
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <CallScreen view={view} call={call} snapshot={snapshot} />
    </Suspense>
  );
}
