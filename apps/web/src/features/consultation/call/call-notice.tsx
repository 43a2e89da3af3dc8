import type { CallModel } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { useCall } from '../../../lib/call/index.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';

interface CallNoticeProps {
  readonly view: ConsultationView;
  readonly call: CallModel | null;
}

/** What happens to the line, in words. */
export function CallNotice({ view, call }: CallNoticeProps) {
  const t = useStaffText();
  if (view.status === 'interrupted') return <>{t('call.interrupted')}</>;
  return call === null ? null : <LineNotice call={call} />;
}

function LineNotice({ call }: { readonly call: CallModel }) {
  const t = useStaffText();
  const { phase, media, remotes } = useCall(call);
  if (media.camera.problem !== null || media.microphone.problem !== null) {
    return (
      <>
        <strong>{t('call.error')}</strong> {t('call.error.detail')}{' '}
        <Button small onClick={() => void call.reacquire()}>
          {t('action.retry')}
        </Button>
      </>
    );
  }
  if (phase === 'reconnecting') return <>{t('call.reconnecting')}</>;
  if (phase === 'connecting') return <>{t('call.connecting')}</>;
  if (!media.microphone.desired) return <>{t('call.microphoneOff')}</>;
  const patient = remotes.find(({ role }) => role === 'patient');
  if (patient?.microphoneOn === false) return <>{t('call.patientMicrophoneOff')}</>;
  return media.camera.desired ? null : <>{t('call.cameraOff')}</>;
}
