import './clinic-setup.css';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { InviteForm } from './invite-form.tsx';
import { PersonCard } from './person-card.tsx';

/** Who works here, as what, and what shows a doctor to be one. */
export default function PeoplePage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <People />
    </StaffPlace>
  );
}

function People() {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  const { data, error } = useRead('listStaff', { params: { clinicId } });
  return (
    <StaffPage
      title={t('people.title')}
      actions={
        <ButtonLink small href={`/staff/${clinicId}/settings`}>
          {t('settings.title')}
        </ButtonLink>
      }
    >
      {!isAdministrator && <Callout title={t('settings.onlyAdministrator')} />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {isAdministrator && <InviteForm />}
      {data?.staff.map((person) => (
        <PersonCard key={person.staffId} person={person} />
      ))}
    </StaffPage>
  );
}
