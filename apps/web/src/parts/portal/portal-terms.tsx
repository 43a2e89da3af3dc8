import type { PortalTerms as Terms } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useAct } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useAsideText } from '../aside/aside-text.ts';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';

const parts = ['purpose', 'risks', 'responsibility', 'law', 'choice'] as const;

interface PortalTermsProps {
  readonly clinicId: string;
  readonly patientId: string;
  readonly terms: Terms;
  /** Once they have agreed, or withdrawn. */
  readonly onDone?: () => void;
}

/** One calm page: what these pages are for, what may go wrong, who answers for what; and one press. */
export function PortalTerms({ clinicId, patientId, terms, onDone }: PortalTermsProps) {
  const t = useAsideText();
  const { language } = useLanguage();
  const done = onDone === undefined ? {} : { onDone };
  const agree = useAct('agreeToPortal', done);
  const withdraw = useAct('withdrawFromPortal', done);
  const params = { clinicId, patientId };
  const { agreedAt, content, version } = terms;
  const wordsOf = (part: (typeof parts)[number]): string => {
    const { easy, ...words } = content[part];
    return language === 'easy' ? (easy ?? words.ja) : words[tagOf(language)];
  };
  return (
    <div className="stack">
      <PageTitle lead={t('portal.lead')}>{t('portal.title')}</PageTitle>
      <Card>
        {parts.map((part) => (
          <section key={part} className="stack-small">
            <h2>{t(`portal.${part}`)}</h2>
            <p>{wordsOf(part)}</p>
          </section>
        ))}
      </Card>
      {agree.isError && <ProblemNotice error={agree.error} />}
      {withdraw.isError && <ProblemNotice error={withdraw.error} />}
      {agreedAt === null ? (
        <>
          <Button
            kind="primary"
            wide
            busy={agree.isPending}
            onClick={() => agree.mutate({ params, body: { version } })}
          >
            {t('portal.agree')}
          </Button>
          <ButtonLink kind="quiet" wide href={`/p/${clinicId}`}>
            {t('portal.notNow')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p className="soft">{t('portal.agreed', { at: showDateTime(agreedAt, language) })}</p>
          <Button wide busy={withdraw.isPending} onClick={() => withdraw.mutate({ params })}>
            {t('portal.withdraw')}
          </Button>
          <p className="soft">{t('portal.withdraw.detail')}</p>
        </>
      )}
    </div>
  );
}
