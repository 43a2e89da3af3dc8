import { useRead } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface RedFlagsProps {
  readonly slug: string;
  readonly isResumed: boolean;
  readonly onYes: (key: string) => void;
  readonly onNone: () => void;
}

/** Asked before anything else, each time: what must not wait for an online visit (S-1-2-2-ii-c). */
export function RedFlags({ slug, isResumed, onYes, onNone }: RedFlagsProps) {
  const t = usePatientText();
  const tag = tagOf(useLanguage().language);
  const clinic = useRead('getPublicClinic', { params: { slug } });
  if (clinic.isPending) return <Skeleton lines={8} />;
  if (clinic.isError) return <ProblemNotice error={clinic.error} onRetry={() => void clinic.refetch()} />;
  return (
    <div className="stack question">
      <PageTitle lead={t('redFlags.lead')} eyebrow={t('request.title')}>
        {t('redFlags.title')}
      </PageTitle>
      {isResumed && <Callout title={t('request.resumed')} />}
      <ul className="red-flags">
        {clinic.data.redFlags.map(({ key, words }) => (
          <li key={key} className="red-flag">
            <span>{words[tag]}</span>
            <Button aria-label={t('redFlags.yes', { symptom: words[tag] })} onClick={() => onYes(key)}>
              {t('answer.yes')}
            </Button>
          </li>
        ))}
      </ul>
      <BottomBar>
        <Button kind="primary" onClick={onNone}>
          {t('redFlags.none')}
        </Button>
      </BottomBar>
    </div>
  );
}
