import type { ConsultationView } from '@onshin/contract';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../../lib/api/hooks.ts';
import { useModel } from '../../lib/call/index.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DevicePicture } from '../../ui/pictures/devices.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { CameraPart } from './camera-part.tsx';
import { checkResult } from './check-result.ts';
import { LinePart } from './line-part.tsx';
import { MicrophonePart } from './microphone-part.tsx';
import { SpeakerPart } from './speaker-part.tsx';
import { useDeviceCheck } from './use-device-check.ts';

/** Begins with a tap, since browsers ask for the devices then; each part tells how it stands in words. */
export function ReadyCheck({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const [, go] = useLocation();
  const [isBegun, setBegun] = useState(false);
  const { model, handOver } = useDeviceCheck({ clinicId: view.clinicId, consultationId: view.id });
  const check = useModel(model);
  const record = useAct('recordDeviceCheck', {
    onDone: (next) => {
      handOver();
      const at = `/p/${view.clinicId}/visits/${view.id}`;
      go(next.surroundings === null && next.status === 'scheduled' ? `${at}/place` : at);
    },
  });
  if (!isBegun) {
    return (
      <>
        <div className="ready-pictures">
          <DevicePicture device="camera" />
          <DevicePicture device="microphone" />
          <DevicePicture device="speaker" />
        </div>
        <BottomBar>
          <Button
            kind="primary"
            onClick={() => {
              setBegun(true);
              void model.start();
            }}
          >
            {t('ready.start')}
          </Button>
        </BottomBar>
      </>
    );
  }
  return (
    <>
      <ol className="ready-parts">
        <CameraPart check={check} onRetry={() => void model.media.reacquire()} />
        <MicrophonePart check={check} onRetry={() => void model.media.reacquire()} />
        <SpeakerPart
          check={check}
          onPlay={() => void model.playTone()}
          onAnswer={(is) => model.answerTone(is)}
        />
        <LinePart check={check} onRetry={() => void model.retryConnection()} />
      </ol>
      {check.hasPassed && <Callout tone="success" live title={t('ready.passed')} />}
      {!check.hasPassed && check.isToneHeard !== null && !check.isTrying && <p>{t('ready.anyway.detail')}</p>}
      {record.isError && <ProblemNotice error={record.error} />}
      <BottomBar>
        <Button
          kind={check.hasPassed ? 'primary' : 'secondary'}
          busy={record.isPending}
          disabled={check.isTrying || check.isToneHeard === null}
          onClick={() =>
            record.mutate({
              params: { clinicId: view.clinicId, consultationId: view.id },
              body: checkResult(check),
              ifMatch: view.version,
            })
          }
        >
          {t(check.hasPassed ? 'ready.finish' : 'ready.anyway')}
        </Button>
      </BottomBar>
    </>
  );
}
