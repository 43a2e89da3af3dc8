import type { ConsultationView } from '@onshin/contract';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../lib/text/whole-number.ts';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** The room cannot be reached: try again, or the telephone. */
export function CallFailed({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  return (
    <PatientFrame clinicId={view.clinicId}>
      <div className="stack">
        <PageTitle place={view.clinicName} lead={t('callFailed.detail')}>
          {t('callFailed.title')}
        </PageTitle>
        <BottomBar>
          <Button kind="primary" onClick={() => location.reload()}>
            {t('patientCall.help.reload')}
          </Button>
          <ButtonLink href={`tel:${view.clinicPhone}`}>
            {t('visit.phone', { phone: wholeNumber(view.clinicPhone) })}
          </ButtonLink>
        </BottomBar>
      </div>
    </PatientFrame>
  );
}
