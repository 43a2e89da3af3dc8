import type { ConsultationView } from '@onshin/contract';
import { useEffect } from 'react';
import { CallShell } from '../../../parts/shells/call-shell.tsx';
import { useCallReports, useConsultationSignal, useOpenCall, useSingleTab } from '../../../lib/call/index.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { useStaff } from '../../../parts/staff-frame/staff-place.tsx';
import type { NoteDraft } from '../note/use-note-draft.ts';
import { CallControls } from './call-controls.tsx';
import { CallHeader } from './call-header.tsx';
import { CallNotice } from './call-notice.tsx';
import { CallPictures } from './call-pictures.tsx';
import { CallSide } from './call-side.tsx';

interface CallScreenProps {
  readonly view: ConsultationView;
  readonly draft: NoteDraft;
}

/** The patient, and the note. */
export function CallScreen({ view, draft }: CallScreenProps) {
  const t = useStaffText();
  const { isDemonstration } = useStaff();
  const tab = useSingleTab(view.id);
  const call = useOpenCall(view.clinicId, view.id, tab.state === 'here');
  useCallReports(call, { clinicId: view.clinicId, consultationId: view.id });
  useConsultationSignal(call);
  useEffect(() => void call?.start(), [call]);
  useEffect(() => {
    document.title = `${view.patient.name} | ${view.clinicName}`;
  }, [view.patient.name, view.clinicName]);
  return (
    <CallShell
      isDemonstration={isDemonstration}
      header={<CallHeader view={view} call={call} />}
      stage={
        tab.state === 'elsewhere' ? (
          <div className="call-elsewhere">
            <p>{t('call.tab')}</p>
            <Button onClick={tab.bringHere}>{t('call.tab.here')}</Button>
          </div>
        ) : (
          call !== null && <CallPictures call={call} patientName={view.patient.name} />
        )
      }
      notice={<CallNotice view={view} call={call} />}
      controls={<CallControls view={view} call={call} draft={draft} />}
      controlsLabel={t('call.controls')}
      side={<CallSide view={view} draft={draft} />}
    />
  );
}
