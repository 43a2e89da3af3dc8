import type { ChartAccesses } from '@onshin/contract';
import { showDateTime, showTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { PortalGate } from '../../parts/portal/portal-gate.tsx';
import type { PageProps } from '../../parts/page-route.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { OwnPatient } from '../../parts/session/own-patient.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Timeline } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** Who else has opened the chart of the person signed in. */
export default function AccessesPage({ clinicId }: PageProps) {
  const t = useAsideText();
  return (
    <OwnPatient clinicId={clinicId}>
      {(patientId) => (
        <PortalGate clinicId={clinicId} patientId={patientId}>
          <div className="stack">
            <PageTitle lead={t('accesses.lead')}>{t('accesses.title')}</PageTitle>
            <Accesses key={patientId} clinicId={clinicId} patientId={patientId} before={null} />
            <p className="soft">{t('accesses.ask')}</p>
          </div>
        </PortalGate>
      )}
    </OwnPatient>
  );
}

interface AccessesProps {
  readonly clinicId: string;
  readonly patientId: string;
  readonly before: string | null;
}

/** One page, and below it the one before once it is asked for. */
function Accesses({ clinicId, patientId, before }: AccessesProps) {
  const t = useAsideText();
  const [goesOn, setGoesOn] = useState(false);
  const read = useRead('listChartAccesses', {
    params: { clinicId, patientId },
    query: before === null ? {} : { before },
  });
  if (read.isPending) return <Skeleton lines={6} />;
  if (read.isError) return <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />;
  const { accesses, before: earlier } = read.data;
  if (accesses.length === 0 && before === null)
    return <EmptyState title={t('accesses.none')}>{t('accesses.none.detail')}</EmptyState>;
  return (
    <>
      <List accesses={accesses} />
      {earlier !== null && goesOn && <Accesses clinicId={clinicId} patientId={patientId} before={earlier} />}
      {earlier !== null && !goesOn && <Button onClick={() => setGoesOn(true)}>{t('accesses.more')}</Button>}
    </>
  );
}

type Access = ChartAccesses['accesses'][number];

function List({ accesses }: { readonly accesses: readonly Access[] }) {
  const t = useAsideText();
  const { language } = useLanguage();
  const when = ({ from, until, times }: Access) => {
    const at = showDateTime(until, language);
    if (times === 1) return at;
    const began = showDateTime(from, language);
    if (began === at) return t('accesses.times', { at, times });
    return t('accesses.from', { from: began, until: showTime(until, language), times });
  };
  const who = ({ role, name }: Access) => {
    const words = t(`accesses.role.${role}`);
    return name === null ? words : t('accesses.by', { role: words, name });
  };
  const tone = ({ outcome, inEmergency }: Access) => {
    if (outcome === 'denied') return 'bad';
    return inEmergency ? 'care' : 'plain';
  };
  return (
    <Timeline
      entries={accesses.map((access) => ({
        key: `${access.until} ${access.role} ${access.kind} ${access.outcome}`,
        at: when(access),
        title: who(access),
        tone: tone(access),
        children: (
          <>
            <p>{t(`accesses.kind.${access.kind}`)}</p>
            {access.outcome !== 'done' && <p>{t(`accesses.${access.outcome}`)}</p>}
            {access.inEmergency && <p>{t('accesses.emergency')}</p>}
          </>
        ),
      }))}
    />
  );
}
