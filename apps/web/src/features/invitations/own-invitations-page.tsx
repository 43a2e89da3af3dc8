import { showDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';

/** All that somebody invited sees by themselves: what they are invited to now. */
export default function OwnInvitationsPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <OwnInvitations clinicId={clinicId} />
    </StaffPlace>
  );
}

function OwnInvitations({ clinicId }: { readonly clinicId: string }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { data, error } = useRead('listOwnInvitations', { params: { clinicId } }, { every: 60_000 });
  return (
    <StaffPage title={t('invited.title')} lead={t('invited.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={4} />}
      {data !== undefined && error === null && (
        <DataTable
          caption={t('invited.title')}
          rows={data.invitations}
          keyOf={(row) => `${row.consultationId} ${row.invitedAs}`}
          hrefOf={(row) => `/staff/${clinicId}/invited/${row.consultationId}`}
          empty={<EmptyState title={t('invited.none')}>{t('invited.none.detail')}</EmptyState>}
          columns={[
            { key: 'patient', label: t('invited.patient'), cell: (row) => row.patientName },
            {
              key: 'time',
              label: t('invited.time'),
              cell: (row) =>
                row.appointment === null
                  ? t('invited.time.none')
                  : showDateTime(row.appointment.from, language),
            },
            { key: 'doctor', label: t('invited.doctor'), cell: (row) => row.doctorName },
            { key: 'as', label: t('invited.as'), cell: (row) => t(`people.role.${row.invitedAs}`) },
            { key: 'why', label: t('invited.why'), cell: (row) => row.why },
            {
              key: 'reads',
              label: t('invited.reads'),
              cell: (row) => t(`invited.reads.${row.invitedAs}`),
            },
          ]}
        />
      )}
    </StaffPage>
  );
}
