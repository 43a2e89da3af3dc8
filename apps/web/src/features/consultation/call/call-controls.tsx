import type { CallModel } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { Camera, CameraOff, Mic, MicOff, Pause, PhoneOff, Play, Phone } from 'lucide-react';
import { useState } from 'react';
import { CallButton } from '../../../parts/shells/call-shell.tsx';
import { callOperation } from '../../../lib/api/call-operation.ts';
import { useAct } from '../../../lib/api/hooks.ts';
import { useCall } from '../../../lib/call/index.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { MoveInPerson } from '../move-in-person.tsx';
import type { NoteDraft } from '../note/use-note-draft.ts';
import { ChangeToTelephone } from './change-to-telephone.tsx';

interface CallControlsProps {
  readonly view: ConsultationView;
  readonly call: CallModel | null;
  readonly draft: NoteDraft;
}

/** Devices, pausing, ending; and apart, in red, the way to in-person care. */
export function CallControls({ view, call, draft }: CallControlsProps) {
  const t = useStaffText();
  const [isAsked, setAsked] = useState(false);
  const interrupt = useAct('interruptCall');
  const resume = useAct('resumeCall');
  const end = useAct('endCall');
  const input = { params: { clinicId: view.clinicId, consultationId: view.id }, ifMatch: view.version };
  // Asked afresh: what both ends reported grows while one looks, and an end without it cannot be completed (S-1-6-2-ii-a).
  const endOrAsk = async (): Promise<void> => {
    const { call: now } = await callOperation('getConsultation', { params: input.params }).catch(() => view);
    const isComplete = now !== null && now.examinationBegunAt !== null && now.twoWaySeconds > 0;
    if (isComplete) await finish();
    else setAsked(true);
  };
  const finish = async (): Promise<void> => {
    await draft.save();
    end.mutate(input);
  };
  return (
    <>
      {call !== null && <Devices call={call} />}
      {view.actions.includes('interrupt') && (
        <CallButton
          icon={<Pause aria-hidden="true" />}
          label={t('call.interrupt')}
          onClick={() => interrupt.mutate({ ...input, body: { reason: t('call.interrupt.reason') } })}
        />
      )}
      {view.actions.includes('resume') && (
        <CallButton
          icon={<Play aria-hidden="true" />}
          label={t('call.resume')}
          onClick={() => resume.mutate(input)}
        />
      )}
      <ChangeToTelephone
        view={view}
        renderOpener={(open) => (
          <CallButton icon={<Phone aria-hidden="true" />} label={t('call.telephone')} onClick={open} />
        )}
      />
      <CallButton
        icon={<PhoneOff aria-hidden="true" />}
        label={t('call.end')}
        danger
        onClick={() => void endOrAsk()}
      />
      <span className="call-apart">
        <MoveInPerson view={view} />
      </span>
      <Dialog
        title={t('call.end.title')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        action={
          <Button kind="danger" busy={end.isPending} onClick={() => void finish()}>
            {t('call.end.confirm')}
          </Button>
        }
      >
        <p>{t('call.end.detail')}</p>
      </Dialog>
      <ActProblem error={interrupt.error ?? resume.error ?? end.error} />
    </>
  );
}

function Devices({ call }: { readonly call: CallModel }) {
  const t = useStaffText();
  const { microphone, camera } = useCall(call).media;
  return (
    <>
      <CallButton
        icon={microphone.desired ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
        label={t('call.microphone')}
        isOn={microphone.desired}
        onClick={() => microphone.set?.(!microphone.desired)}
      />
      <CallButton
        icon={camera.desired ? <Camera aria-hidden="true" /> : <CameraOff aria-hidden="true" />}
        label={t('call.camera')}
        isOn={camera.desired}
        onClick={() => camera.set?.(!camera.desired)}
      />
    </>
  );
}
