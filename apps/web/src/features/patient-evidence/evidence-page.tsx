import type { EvidenceView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import type { PageProps } from '../../parts/page-route.ts';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SignedIn } from '../../parts/session/signed-in.tsx';
import { Judgements } from './judgements.tsx';

/** Why this visit was lawful, in words a patient reads. */
export default function EvidencePage({ clinicId, params }: PageProps) {
  return (
    <SignedIn clinicId={clinicId}>
      <Evidence clinicId={clinicId} consultationId={params['consultationId'] ?? ''} />
    </SignedIn>
  );
}

interface EvidenceProps {
  readonly clinicId: string;
  readonly consultationId: string;
}

function Evidence({ clinicId, consultationId }: EvidenceProps) {
  const t = useAsideText();
  const page = useText();
  const evidence = useRead('getEvidence', { params: { clinicId, consultationId } });
  if (evidence.isPending) return <Skeleton lines={8} />;
  if (evidence.isError) {
    return <ProblemNotice error={evidence.error} onRetry={() => void evidence.refetch()} />;
  }
  return (
    <div className="stack">
      <PageTitle place={evidence.data.clinicName} lead={t('patientEvidence.lead')}>
        {t('patientEvidence.title')}
      </PageTitle>
      <Facts view={evidence.data} />
      <Judgements judgements={evidence.data.judgements} />
      <div className="row not-printed">
        <Button onClick={() => window.print()}>{page('action.print')}</Button>
        <ButtonLink kind="quiet" href={`/p/${clinicId}/visits/${consultationId}`}>
          {t('patientEvidence.back')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Facts({ view }: { readonly view: EvidenceView }) {
  const t = useAsideText();
  const { language } = useLanguage();
  const seconds = Math.floor(view.twoWaySeconds);
  const seats = view.seats
    .filter(({ admittedAt }) => admittedAt !== null)
    .map(({ name, admittedAt }) =>
      admittedAt === null
        ? name
        : t('patientEvidence.by', { by: name, at: showFullDateTime(admittedAt, language) }),
    );
  return (
    <DescriptionList
      items={[
        { term: t('patientEvidence.edition'), value: view.edition },
        {
          term: t('patientEvidence.twoWay'),
          value: t('patientEvidence.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }),
        },
        { term: t('patientEvidence.seats'), value: seats.join('\n') },
      ]}
    />
  );
}
