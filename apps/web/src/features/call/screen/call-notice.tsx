import type { CallModel, CallSnapshot } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { noticeOf } from './notice-of.ts';

interface CallNoticeProps {
  readonly view: ConsultationView;
  readonly call: CallModel;
  readonly snapshot: CallSnapshot;
}

/** The one thing worth saying now, in words; where a press mends it, with the button. */
export function CallNotice({ view, call, snapshot }: CallNoticeProps) {
  const t = usePatientText();
  const notice = noticeOf(snapshot, view.status);
  if (notice === null) return null;
  return (
    <div className="call-words">
      <span>{t(notice)}</span>
      {(notice === 'patientCall.microphoneStopped' || notice === 'patientCall.cameraStopped') && (
        <Button kind="primary" small onClick={() => void call.reacquire()}>
          {t('patientCall.reacquire')}
        </Button>
      )}
    </div>
  );
}
