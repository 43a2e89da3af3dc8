import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { RecoveryForm } from './recovery-form.tsx';
import { RecoveryLedger } from './recovery-ledger.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';

/** Ways back in for people who lost theirs, and the ledger of who gave them and how it was made sure who asked. */
export default function RecoveryPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Recovery />
    </StaffPlace>
  );
}

function Recovery() {
  const t = useStaffText();
  const { clinicId, isAdministrator, isSecurityOfficer } = useStaff();
  const { data, error } = useRead('listRecoveries', { params: { clinicId } });
  return (
    <SafeguardFrame title={t('recovery.title')} lead={t('recovery.lead')}>
      {(isAdministrator || isSecurityOfficer) && <RecoveryForm />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && <RecoveryLedger recoveries={data.recoveries} />}
    </SafeguardFrame>
  );
}
