import { showCivilDate } from '@onshin/text/dates';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { useScopeWords } from '../../parts/aside/scope-words.ts';
import type { PageProps } from '../../parts/page-route.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SignedIn } from '../../parts/session/signed-in.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** Whoever helps several says whom they are here for; the session is then for that one alone. */
export default function HelpingPage({ clinicId }: PageProps) {
  return (
    <SignedIn clinicId={clinicId}>
      <Choose clinicId={clinicId} />
    </SignedIn>
  );
}

function Choose({ clinicId }: { readonly clinicId: string }) {
  const t = useAsideText();
  const what = useScopeWords();
  const { language } = useLanguage();
  const read = useRead('getHelping', { params: { clinicId } });
  // Another session begins: the page is loaded anew, so that nothing of the former stays.
  const enter = useAct('enterAsHelper', { refresh: [], onDone: ({ goTo }) => location.assign(goTo) });
  if (read.isPending) return <Skeleton lines={4} />;
  if (read.isError) return <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <div className="stack">
      <PageTitle>{t('helping.title')}</PageTitle>
      {read.data.helping.length === 0 && (
        <EmptyState title={t('helping.none')}>{t('helping.none.detail')}</EmptyState>
      )}
      {read.data.helping.map(({ helperId, patientName, scopes, until }) => (
        <Card key={helperId} title={patientName}>
          <p>{t('helping.with', { what: what(scopes), day: showCivilDate(until, language) })}</p>
          <Button
            kind="primary"
            wide
            busy={enter.isPending || enter.isSuccess}
            onClick={() => enter.mutate({ params: { clinicId, helperId } })}
          >
            {t('helping.open', { patient: patientName })}
          </Button>
        </Card>
      ))}
      {enter.isError && <ProblemNotice error={enter.error} />}
    </div>
  );
}
