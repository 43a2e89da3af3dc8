import './evidence.css';
import type { EvidenceView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { Braces, ChevronsDownUp, ChevronsUpDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';
import { CallPicture } from './call-picture.tsx';
import { Judgement } from './judgement.tsx';

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
      <Summary evidence={evidence} />
      {evidence.judgements.length === 0 ? (
        <EmptyState title={t('evidence.none')} />
      ) : (
        <ol className="gates">
          {evidence.judgements.map((judgement) => (
            <Judgement
              key={`${judgement.id} ${String(isUnfolded)}`}
              judgement={judgement}
              isUnfolded={isUnfolded}
            />
          ))}
        </ol>
      )}
    </StaffPage>
  );
}

function Summary({ evidence }: { readonly evidence: EvidenceView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  return (
    <div className="staff-columns">
      <Card>
        <DescriptionList
          items={[
            { term: t('evidence.edition'), value: evidence.edition },
            { term: t('evidence.clinic'), value: evidence.clinicName },
            { term: t('evidence.doctor'), value: evidence.doctorName ?? t('board.undecided') },
            {
              term: t('evidence.state'),
              value:
                evidence.disposition === null
                  ? t(`consultation.status.${evidence.status}`)
                  : t(`staff.disposition.${evidence.disposition}`),
            },
            {
              term: t('evidence.exceptions'),
              value:
                evidence.exceptions.length === 0
                  ? t('evidence.exceptions.none')
                  : evidence.exceptions
                      .map(
                        (each) =>
                          `${each.clauseId} ${each.reason}（${each.by}・${showFullDateTime(each.at, language)}）`,
                      )
                      .join('\n'),
            },
            ...(evidence.tasks.length === 0
              ? []
              : [
                  {
                    term: t('task.title'),
                    value: evidence.tasks
                      .map(
                        (task) =>
                          `${task.words[tag]}${
                            task.settledAt === null
                              ? ''
                              : `（${t('task.settled')} ${showFullDateTime(task.settledAt, language)}）`
                          }`,
                      )
                      .join('\n'),
                  },
                ]),
            { term: t('evidence.madeAt'), value: showFullDateTime(evidence.madeAt, language) },
          ]}
        />
      </Card>
      <Card title={t('evidence.call')}>
        <CallPicture evidence={evidence} />
      </Card>
    </div>
  );
}
