import './entry.css';
import { useParams } from 'wouter';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { ClinicCertificates } from './clinic-certificates.tsx';
import { NetworkCard } from './network-card.tsx';
import { OwnCertificates } from './own-certificates.tsx';

/** From where one may come in, and with which device. */
export default function EntryPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Entry />
    </StaffPlace>
  );
}

function Entry() {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  return (
    <StaffPage
      title={t('entry.title')}
      actions={
        <ButtonLink small href={`/staff/${clinicId}/settings`}>
          {t('settings.title')}
        </ButtonLink>
      }
    >
      <div className="entry">
        <NetworkCard />
        <div className="stack">
          <OwnCertificates />
          {isAdministrator && <ClinicCertificates />}
        </div>
      </div>
    </StaffPage>
  );
}
