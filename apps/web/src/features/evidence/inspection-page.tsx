import { Braces } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { InspectionFrame } from './inspection-frame.tsx';
import { PeriodBody } from './period-body.tsx';
import { type Period, PeriodPicker } from './period-picker.tsx';

/** What an inspector reads of a period. */
export default function InspectionPage() {
  const t = useStaffText();
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <InspectionFrame clinicId={clinicId} title={t('period.title')}>
      {(bounds) => <Inspected clinicId={clinicId} bounds={bounds} />}
    </InspectionFrame>
  );
}

function Inspected({ clinicId, bounds }: { readonly clinicId: string; readonly bounds: Period }) {
  const t = useStaffText();
  const [period, setPeriod] = useState(bounds);
  const { data, error } = useRead('getPeriodEvidence', { params: { clinicId }, query: period });
  return (
    <>
      <PeriodPicker period={period} onChange={setPeriod} bounds={bounds} />
      <div className="not-printed">
        <ButtonLink
          small
          leaves
          icon={<Braces aria-hidden="true" />}
          href={`/api/v1/clinics/${clinicId}/evidence/package?from=${period.from}&until=${period.until}`}
        >
          {t('period.package')}
        </ButtonLink>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={9} />}
      {data !== undefined && (
        <PeriodBody evidence={data} hrefOf={(id) => `/staff/inspection/${clinicId}/consultations/${id}`} />
      )}
    </>
  );
}
