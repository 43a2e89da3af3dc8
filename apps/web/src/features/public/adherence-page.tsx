import { Printer } from 'lucide-react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useDemonstration } from '../../lib/session/session.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { PublicShell } from '../../parts/shells/public-shell.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Points } from './adherence.tsx';

/** The clinic's statement on the guideline, whole: to read, and to print for the wall of the clinic. */
export default function AdherencePage() {
  const { slug } = useParams<{ slug: string }>();
  const t = useAsideText();
  const common = useText();
  const tag = tagOf(useLanguage().language);
  const isDemonstration = useDemonstration();
  const {
    data: clinic,
    isPending,
    isError,
    error,
    refetch,
  } = useRead('getPublicClinic', { params: { slug } });
  return (
    <PublicShell
      clinicName={clinic?.name ?? common('product.name')}
      homeHref={`/c/${slug}`}
      isDemonstration={isDemonstration}
    >
      {isPending && <Skeleton lines={8} />}
      {isError && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {clinic !== undefined && (
        <div className="stack">
          <PageTitle place={clinic.name} lead={t('public.adherence.lead')}>
            {t('public.adherence')}
          </PageTitle>
          <p className="soft">{t('public.edition', { edition: clinic.adherence.edition })}</p>
          <div className="not-printed">
            <Button icon={<Printer aria-hidden="true" />} onClick={() => print()}>
              {t('public.adherence.print')}
            </Button>
          </div>
          {clinic.adherence.sections.map((section) => (
            <section key={section.title.en} className="stack-small">
              <h2>{section.title[tag]}</h2>
              <Points points={section.points} />
            </section>
          ))}
        </div>
      )}
    </PublicShell>
  );
}
