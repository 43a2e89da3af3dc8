import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { ExplainClause } from './explain-clause.tsx';
import { Inspections } from './inspections.tsx';
import { PeriodBody } from './period-body.tsx';
import { Packages } from './packages.tsx';
import { lastDays, PeriodPicker } from './period-picker.tsx';

/** How the clinic kept to the guideline in a period, and who may look at it from outside. */
export default function PeriodPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Period />
    </StaffPlace>
  );
}

function Period() {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  const [period, setPeriod] = useState(() => lastDays(92));
  const { data, error } = useRead('getPeriodEvidence', { params: { clinicId }, query: period });
  return (
    <StaffPage
      title={t('period.title')}
      lead={t('period.lead')}
      actions={
        <>
          <ButtonLink small href={`/staff/${clinicId}/evidence/checklists`}>
            {t('checklist.title')}
          </ButtonLink>
          <ButtonLink small href={`/staff/${clinicId}/evidence/editions`}>
            {t('editions.title')}
          </ButtonLink>
          <Button small icon={<Printer aria-hidden="true" />} onClick={() => print()}>
            {t('action.print')}
          </Button>
        </>
      }
    >
      <PeriodPicker period={period} onChange={setPeriod} />
      {data !== undefined && <Packages clinicId={clinicId} evidence={data} />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={9} />}
      {data !== undefined && (
        <PeriodBody
          evidence={data}
          hrefOf={(id) => `/staff/${clinicId}/consultations/${id}/evidence`}
          {...(isAdministrator && {
            renderExplain: (row) => <ExplainClause clinicId={clinicId} row={row} />,
          })}
        />
      )}
      {isAdministrator && <Inspections period={period} />}
    </StaffPage>
  );
}
