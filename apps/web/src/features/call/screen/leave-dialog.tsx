import type { ConsultationView } from '@onshin/contract';
import { useLocation } from 'wouter';
import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

interface LeaveDialogProps {
  readonly view: ConsultationView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Leaving is asked once and can be taken back as long as the visit goes on. */
export function LeaveDialog({ view, isOpen, onClose }: LeaveDialogProps) {
  const t = usePatientText();
  const [, go] = useLocation();
  return (
    <Dialog
      title={t('patientCall.leave.title')}
      isOpen={isOpen}
      onClose={onClose}
      wayOut={t('patientCall.leave.stay')}
      action={
        <Button kind="danger" onClick={() => go(`/p/${view.clinicId}/visits/${view.id}`)}>
          {t('patientCall.leave.act')}
        </Button>
      }
    >
      <p>{t('patientCall.leave.detail')}</p>
    </Dialog>
  );
}
