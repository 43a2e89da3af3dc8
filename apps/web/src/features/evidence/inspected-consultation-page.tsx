import './evidence.css';
import { Link, useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { EvidenceBody } from './evidence-body.tsx';
import { InspectionFrame } from './inspection-frame.tsx';

/** The evidence of one consultation, as an inspector reads it. */
export default function InspectedConsultationPage() {
  const t = useStaffText();
  const params = useParams<{ clinicId: string; consultationId: string }>();
  return (
    <InspectionFrame clinicId={params.clinicId} title={t('inspection.act.getEvidence')}>
      {() => <Inspected {...params} />}
    </InspectionFrame>
  );
}

function Inspected(params: { readonly clinicId: string; readonly consultationId: string }) {
  const t = useStaffText();
  const { data, error } = useRead('getEvidence', { params });
  return (
    <>
      <p className="not-printed">
        <Link href={`/staff/inspection/${params.clinicId}`}>{t('period.title')}</Link>
      </p>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={9} />}
      {data !== undefined && <EvidenceBody evidence={data} isUnfolded={false} />}
    </>
  );
}
