import './call-screen.css';
import type { CallModel, CallSnapshot } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { CircleHelp, LogOut, Mic, MicOff, Video, VideoOff } from 'lucide-react';
import { useState } from 'react';
import { CallButton, CallShell } from '../../../parts/shells/call-shell.tsx';
import { useDemonstration } from '../../../lib/session/session.ts';
import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { CallHeader } from './call-header.tsx';
import { CallNotice } from './call-notice.tsx';
import { CallStage } from './call-stage.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';

interface CallScreenProps {
  readonly view: ConsultationView;
  readonly call: CallModel;
  readonly snapshot: CallSnapshot;
}

/** The doctor, full screen, with four labelled buttons and nothing else. */
export default function CallScreen({ view, call, snapshot }: CallScreenProps) {
  const t = usePatientText();
  const [dialog, setDialog] = useState<'help' | 'leave' | null>(null);
  const { microphone, camera } = snapshot.media;
  const close = (): void => setDialog(null);
  return (
    <CallShell
      isDemonstration={useDemonstration()}
      header={<CallHeader view={view} />}
      stage={
        <>
          <CallStage view={view} snapshot={snapshot} />
          <HelpDialog view={view} call={call} isOpen={dialog === 'help'} onClose={close} />
          <LeaveDialog view={view} isOpen={dialog === 'leave'} onClose={close} />
        </>
      }
      notice={<CallNotice view={view} call={call} snapshot={snapshot} />}
      controlsLabel={t('patientCall.controls')}
      controls={
        <>
          <CallButton
            icon={microphone.actual ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
            label={t('patientCall.microphone')}
            isOn={microphone.desired}
            onClick={() => microphone.set?.(!microphone.desired)}
          />
          <CallButton
            icon={camera.actual ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
            label={t('patientCall.camera')}
            isOn={camera.desired}
            onClick={() => camera.set?.(!camera.desired)}
          />
          <CallButton
            icon={<CircleHelp aria-hidden="true" />}
            label={t('patientCall.help')}
            onClick={() => setDialog('help')}
          />
          <CallButton
            icon={<LogOut aria-hidden="true" />}
            label={t('patientCall.leave')}
            danger
            onClick={() => setDialog('leave')}
          />
        </>
      }
    />
  );
}
