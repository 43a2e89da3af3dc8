import type { CallModel } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { Phone } from 'lucide-react';
import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../../lib/text/whole-number.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

interface HelpDialogProps {
  readonly view: ConsultationView;
  readonly call: CallModel;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Three things to try, the lightest first; the call goes on behind it. */
export function HelpDialog({ view, call, isOpen, onClose }: HelpDialogProps) {
  const t = usePatientText();
  return (
    <Dialog title={t('patientCall.help.title')} isOpen={isOpen} onClose={onClose} wayOut={t('action.close')}>
      <p>{t('patientCall.help.media')}</p>
      <Button
        kind="primary"
        wide
        onClick={() => {
          void call.reacquire();
          onClose();
        }}
      >
        {t('patientCall.reacquire')}
      </Button>
      <Button wide onClick={() => location.reload()}>
        {t('patientCall.help.reload')}
      </Button>
      <p>{t('patientCall.help.phone')}</p>
      <ButtonLink wide href={`tel:${view.clinicPhone}`} icon={<Phone aria-hidden="true" />}>
        {t('visit.phone', { phone: wholeNumber(view.clinicPhone) })}
      </ButtonLink>
    </Dialog>
  );
}
