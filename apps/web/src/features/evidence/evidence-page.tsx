import './evidence.css';
import { Braces, ChevronsDownUp, ChevronsUpDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';
import { EvidenceBody } from './evidence-body.tsx';

/** Why this consultation was lawful, gate by gate. */
export default function EvidencePage() {
  const { clinicId, consultationId } = useParams<{ clinicId: string; consultationId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Evidence clinicId={clinicId} consultationId={consultationId} />
    </StaffPlace>
  );
}

function Evidence(params: { readonly clinicId: string; readonly consultationId: string }) {
  const t = useStaffText();
  const { data: evidence, error } = useRead('getEvidence', { params });
  const [isUnfolded, setUnfolded] = useState(false);
  if (evidence === undefined) {
    return (
      <StaffPage title={t('consult.evidence')}>
        {error === null ? <Skeleton lines={9} /> : <ProblemNotice error={error} />}
      </StaffPage>
    );
  }
  return (
    <StaffPage
      title={t('evidence.title', { name: evidence.patientName })}
      lead={t('evidence.lead')}
      eyebrow={
        <Link
          className="not-printed"
          href={`/staff/${params.clinicId}/consultations/${params.consultationId}`}
        >
          {t('evidence.back')}
        </Link>
      }
      actions={
        <>
          <Button
            small
            icon={isUnfolded ? <ChevronsDownUp aria-hidden="true" /> : <ChevronsUpDown aria-hidden="true" />}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {t(isUnfolded ? 'evidence.closeAll' : 'evidence.openAll')}
          </Button>
          <Button
            small
            icon={<Printer aria-hidden="true" />}
            onClick={() => {
              setUnfolded(true);
              setTimeout(() => print(), 50);
            }}
          >
            {t('action.print')}
          </Button>
          <ButtonLink
            small
            leaves
            icon={<Braces aria-hidden="true" />}
            href={`/api/v1/clinics/${params.clinicId}/consultations/${params.consultationId}/evidence`}
          >
            {t('evidence.json')}
          </ButtonLink>
        </>
      }
    >
      <EvidenceBody evidence={evidence} isUnfolded={isUnfolded} />
    </StaffPage>
  );
}
