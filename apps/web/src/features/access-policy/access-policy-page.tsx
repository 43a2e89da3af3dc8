import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { AccessPolicyForm } from './access-policy-form.tsx';

/** How strictly the clinic guards its screens and passwords. */
export default function AccessPolicyPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Policy />
    </StaffPlace>
  );
}

function Policy() {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  const { data, error } = useRead('getAccessPolicy', { params: { clinicId } });
  return (
    <StaffPage
      title={t('guarding.title')}
      lead={t('guarding.lead')}
      actions={
        <ButtonLink small href={`/staff/${clinicId}/settings`}>
          {t('settings.title')}
        </ButtonLink>
      }
    >
      {!isAdministrator && <Callout title={t('settings.onlyAdministrator')} />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && <AccessPolicyForm policy={data} isAdministrator={isAdministrator} />}
    </StaffPage>
  );
}
