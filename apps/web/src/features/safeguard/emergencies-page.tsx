import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { LeftNotes } from '../../parts/staff-frame/left-notes.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';

/** Charts that were opened in an emergency, and whether somebody else has looked at why. */
export default function EmergenciesPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Emergencies />
    </StaffPlace>
  );
}

function Emergencies() {
  const t = useStaffText();
  const { clinicId, isSecurityOfficer } = useStaff();
  const { data, error } = useRead('listEmergencies', { params: { clinicId } }, { every: 60_000 });
  return (
    <SafeguardFrame title={t('emergency.title')} lead={t('emergency.lead')}>
      {isSecurityOfficer && <LeftNotes />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.emergencies.length === 0 && (
        <EmptyState title={t('emergency.none')}>
          <p>{t('emergency.none.detail')}</p>
        </EmptyState>
      )}
      {data?.emergencies.map((emergency) => (
        <EmergencyCard key={emergency.id} emergency={emergency} />
      ))}
    </SafeguardFrame>
  );
}
