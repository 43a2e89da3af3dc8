import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

interface CallElsewhereProps {
  readonly clinicId: string;
  readonly onHere: () => void;
}

/** Another window has the visit: it can be brought here with one press. */
export function CallElsewhere({ clinicId, onHere }: CallElsewhereProps) {
  const t = usePatientText();
  return (
    <PatientFrame clinicId={clinicId}>
      <div className="stack">
        <PageTitle lead={t('elsewhere.detail')}>{t('elsewhere.title')}</PageTitle>
        <BottomBar>
          <Button kind="primary" onClick={onHere}>
            {t('elsewhere.here')}
          </Button>
        </BottomBar>
      </div>
    </PatientFrame>
  );
}
