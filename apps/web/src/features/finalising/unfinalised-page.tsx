import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { LeftNote } from './left-note.tsx';

/** Notes that were left after the call: a doctor's own, or everybody's for whoever answers for the system. */
export default function UnfinalisedPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Unfinalised />
    </StaffPlace>
  );
}

function Unfinalised() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data, error } = useRead('listUnfinalised', { params: { clinicId } });
  return (
    <StaffPage
      title={t('unfinalised.title')}
      lead={t('unfinalised.lead')}
      actions={
        <ButtonLink small href={`/staff/${clinicId}/settings/finalising`}>
          {t('finalising.title')}
        </ButtonLink>
      }
    >
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data?.notes.length === 0 && <EmptyState title={t('unfinalised.none')} />}
      {data?.notes.map((note) => (
        <LeftNote key={note.consultationId} note={note} />
      ))}
    </StaffPage>
  );
}
