import { useAsideText } from '../../parts/aside/aside-text.ts';
import { OpenFrame } from '../../parts/patient-frame/open-frame.tsx';
import { showDateTime } from '@onshin/text/dates';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { MailText } from './mail-text.tsx';

/** What the demonstration would have sent. */
export default function MailsPage() {
  const t = useAsideText();
  const { language } = useLanguage();
  const read = useRead('listDemonstrationMails', {}, { every: 3000 });
  return (
    <OpenFrame>
      <div className="stack">
        <PageTitle lead={t('demo.mails.lead')}>{t('demo.mails')}</PageTitle>
        {read.isPending && <Skeleton />}
        {read.isError && <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />}
        {read.data?.mails.length === 0 && (
          <EmptyState title={t('demo.mails.none')}>{t('demo.mails.none.detail')}</EmptyState>
        )}
        {read.data?.mails.map((mail) => (
          <Card key={mail.id} title={mail.subject} aside={showDateTime(mail.at, language)}>
            <p className="soft">{t('demo.mails.to', { to: mail.to })}</p>
            <MailText text={mail.text} />
          </Card>
        ))}
      </div>
    </OpenFrame>
  );
}
