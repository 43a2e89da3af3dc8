import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { InspectionFrame } from './inspection-frame.tsx';
import { Packages } from './packages.tsx';
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
  const [period, setPeriod] = useState(bounds);
  const { data, error } = useRead('getPeriodEvidence', { params: { clinicId }, query: period });
  return (
    <>
      <PeriodPicker period={period} onChange={setPeriod} bounds={bounds} />
      {data !== undefined && <Packages clinicId={clinicId} evidence={data} isInspection />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={9} />}
      {data !== undefined && (
        <PeriodBody evidence={data} hrefOf={(id) => `/staff/inspection/${clinicId}/consultations/${id}`} />
      )}
    </>
  );
}
