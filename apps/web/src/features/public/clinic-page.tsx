import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useDemonstration } from '../../lib/session/session.ts';
import { useText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { PublicShell } from '../../parts/shells/public-shell.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ClinicParts } from './clinic-parts.tsx';

const parts = ['how', 'doctors', 'fees', 'hours', 'adherence'] as const;

/** A clinic's public page. */
export default function ClinicPage() {
  const { slug } = useParams<{ slug: string }>();
  const t = useAsideText();
  const common = useText();
  const isDemonstration = useDemonstration();
  const read = useRead('getPublicClinic', { params: { slug } });
  return (
    <PublicShell
      clinicName={read.data?.name ?? common('product.name')}
      homeHref={`/c/${slug}`}
      isDemonstration={isDemonstration}
      parts={parts.map((id) => ({ id, label: t(`public.${id}`) }))}
      foot={<a href="/staff">{t('public.staffEntrance')}</a>}
    >
      {read.isPending && <Skeleton lines={8} />}
      {read.isError && <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />}
      {read.data !== undefined && <ClinicParts clinic={read.data} isDemonstration={isDemonstration} />}
    </PublicShell>
  );
}
