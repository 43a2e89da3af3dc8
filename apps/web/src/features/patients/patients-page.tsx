import { showCivilDate } from '@onshin/text/dates';
import { UserPlus } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';

/** Finding a patient by the beginning of name, kana or number. */
export default function PatientsPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Patients />
    </StaffPlace>
  );
}

const pause = 250;

function Patients() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const [written, setWritten] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written.trim()), pause);
    return () => clearTimeout(timer);
  }, [written]);
  const { data, error } = useRead('findPatients', { params: { clinicId }, body: { q: asked } });
  // While the next answer is on its way the last one stays.
  const shown = useDeferredValue(data);
  const at = `/staff/${clinicId}/patients`;
  return (
    <StaffPage
      title={t('patients.title')}
      actions={
        <ButtonLink kind="primary" href={`${at}/new`} icon={<UserPlus aria-hidden="true" />}>
          {t('patients.enrol')}
        </ButtonLink>
      }
    >
      <div className="staff-form">
        <Field label={t('patients.search')} hint={t('patients.hint')} unmarked>
          <TextInput type="search" value={written} onChange={(event) => setWritten(event.target.value)} />
        </Field>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {shown === undefined && error === null && <Skeleton lines={5} />}
      {shown !== undefined && (
        <DataTable
          caption={t('patients.caption')}
          rows={shown.patients}
          keyOf={(row) => row.id}
          hrefOf={(row) => `${at}/${row.id}`}
          empty={
            <EmptyState title={t('patients.none')}>
              <p>{t('patients.none.detail')}</p>
            </EmptyState>
          }
          columns={[
            { key: 'name', label: t('patients.name'), cell: (row) => row.name },
            { key: 'kana', label: t('patients.kana'), cell: (row) => row.kana },
            { key: 'number', label: t('patients.number'), cell: (row) => row.number },
            {
              key: 'birthDate',
              label: t('patients.birthDate'),
              cell: (row) => showCivilDate(row.birthDate, language),
            },
            { key: 'sex', label: t('patients.sex'), cell: (row) => t(`staff.sex.${row.sex}`) },
          ]}
        />
      )}
    </StaffPage>
  );
}
