import './own-access.css';
import type { OwnAccess } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import type { PageProps } from '../../parts/page-route.ts';
import { PortalTerms } from '../../parts/portal/portal-terms.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { OwnPatient } from '../../parts/session/own-patient.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { CodesCard } from './codes-card.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { Rows } from './rows.tsx';

/** How a patient comes in, and where they are in now. */
export default function OwnAccessPage({ clinicId }: PageProps) {
  return (
    <OwnPatient clinicId={clinicId}>
      {(patientId) => <Access clinicId={clinicId} patientId={patientId} />}
    </OwnPatient>
  );
}

function Access({ clinicId, patientId }: { readonly clinicId: string; readonly patientId: string }) {
  const t = useAsideText();
  const read = useRead('getOwnAccess', { params: { clinicId } });
  const [reads, setReads] = useState(false);
  const terms = useRead('getPortalTerms', { params: { clinicId, patientId } });
  if (read.isPending || terms.isPending) return <Skeleton lines={6} />;
  if (read.isError) return <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />;
  const agreed = typeof terms.data?.agreedAt === 'string';
  if (reads && terms.data !== undefined)
    return (
      <PortalTerms
        clinicId={clinicId}
        patientId={patientId}
        terms={terms.data}
        onDone={() => setReads(false)}
      />
    );
  const { email, mobile } = read.data;
  const ways = [
    ...(email === null ? [] : [{ term: t('ownAccess.email'), value: email }]),
    ...(mobile === null ? [] : [{ term: t('ownAccess.mobile'), value: mobile }]),
  ];
  return (
    <div className="stack">
      <PageTitle lead={t('ownAccess.lead')}>{t('ownAccess.title')}</PageTitle>
      <Card title={t('ownAccess.ways')}>
        <DescriptionList items={ways} />
        <p className="soft">{t('ownAccess.ways.change')}</p>
      </Card>
      <PasskeysCard clinicId={clinicId} access={read.data} hasAgreed={agreed} />
      <CodesCard clinicId={clinicId} access={read.data} />
      <Card title={t('helpers.title')}>
        <p>{t('helpers.lead')}</p>
        <div className="row">
          <ButtonLink href={`/p/${clinicId}/helpers`}>{t('helpers.toPage')}</ButtonLink>
          <ButtonLink kind="quiet" href={`/p/${clinicId}/helping`}>
            {t('helping.toPage')}
          </ButtonLink>
        </div>
      </Card>
      <Card title={t('portal.card')}>
        <div>
          <Button small onClick={() => setReads(true)}>
            {t('portal.card.open')}
          </Button>
        </div>
      </Card>
      <Sessions clinicId={clinicId} sessions={read.data.sessions} />
    </div>
  );
}

interface SessionsProps {
  readonly clinicId: string;
  readonly sessions: OwnAccess['sessions'];
}

function Sessions({ clinicId, sessions }: SessionsProps) {
  const t = useAsideText();
  const { language } = useLanguage();
  const end = useAct('endPatientSession', { refresh: ['getOwnAccess'] });
  const endOne = (sessionId: string | null) => end.mutate({ params: { clinicId }, body: { sessionId } });
  const nameOf = ({ browser, system }: OwnAccess['sessions'][number]) =>
    browser === null ? t('ownAccess.session.unknown') : [browser, system].join(' ');
  return (
    <Card title={t('ownAccess.sessions')}>
      <Rows
        rows={sessions.map((session) => ({
          id: session.id,
          term: session.isThis ? t('ownAccess.session.this') : nameOf(session),
          value: t('ownAccess.session.at', { at: showDateTime(session.at, language) }),
          ...(session.isThis
            ? {}
            : {
                aside: (
                  <Button small busy={end.isPending} onClick={() => endOne(session.id)}>
                    {t('ownAccess.session.end')}
                  </Button>
                ),
              }),
        }))}
      />
      {end.isError && <ProblemNotice error={end.error} />}
      {sessions.length > 1 && (
        <Button busy={end.isPending} onClick={() => endOne(null)}>
          {t('ownAccess.session.endOthers')}
        </Button>
      )}
    </Card>
  );
}
