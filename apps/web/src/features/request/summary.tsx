import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { FurtherWishes } from './further-wishes.tsx';
import { type OpenProxy, proxyOf } from './proxy.ts';
import { firstOpen, questionsFor, requestOf } from './questions.ts';
import type { RequestDraft } from './request-draft.ts';
import { useAnswerWords } from './answer-words.ts';

interface SummaryProps {
  readonly clinicId: string;
  readonly isNew: boolean;
  readonly draft: RequestDraft;
  readonly clear: () => Promise<void>;
}

// The button stays at the thumb while the page is long: what it asks for may lie below.
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'center' });

/** Everything on one page, each line editable, and the explicit wish, which nobody ticks beforehand. */
export function Summary({ clinicId, isNew, draft, clear }: SummaryProps) {
  const t = usePatientText();
  const words = useAnswerWords(draft);
  const [, go] = useLocation();
  const [wishes, setWishes] = useState(false);
  const [proxy, setProxy] = useState<OpenProxy | null>(null);
  const [wantsLicenceProof, setLicenceProof] = useState(false);
  const [hasTried, setTried] = useState(false);
  const base = `/p/${clinicId}/request`;
  const submit = useAct('submitRequest', {
    onDone: ({ id }) => {
      // The request is in; should clearing fail, the next one begins with old words, which can be changed.
      clear().catch(() => {});
      go(`/p/${clinicId}/visits/${id}`, { replace: true });
    },
  });
  const open = firstOpen(draft, isNew);
  const send = (): void => {
    setTried(true);
    const actsFor = proxyOf(proxy);
    if (!wishes || open !== null || actsFor === 'open') return;
    submit.mutate({
      params: { clinicId },
      body: { ...requestOf(draft, isNew), proxy: actsFor, wantsLicenceProof },
    });
  };
  const items = questionsFor(isNew).map((question) => ({
    term: t(`request.${question}.title`),
    value: words(question),
    aside: (
      <ButtonLink kind="quiet" small href={`${base}/${question}?back=summary`}>
        {t('action.edit')}
        <span className="only-heard"> {t(`request.${question}.title`)}</span>
      </ButtonLink>
    ),
  }));
  return (
    <div className="stack question">
      <PageTitle eyebrow={t('request.title')}>{t('request.summary.title')}</PageTitle>
      <DescriptionList items={items} />
      <Suspense fallback={<Skeleton lines={2} />}>
        <FurtherWishes
          proxy={proxy}
          onProxy={setProxy}
          wantsLicenceProof={wantsLicenceProof}
          onLicenceProof={setLicenceProof}
          hasTried={hasTried}
        />
      </Suspense>
      <CheckboxCard
        label={t('request.wish')}
        detail={t('request.wish.detail')}
        checked={wishes}
        onChange={setWishes}
      />
      {hasTried && !wishes && (
        <div ref={intoView}>
          <Callout tone="warning" live title={t('request.wish.error')} />
        </div>
      )}
      {open !== null && (
        <Callout tone="warning" title={t('request.incomplete')}>
          <ButtonLink href={`${base}/${open}?back=summary`}>{t(`request.${open}.title`)}</ButtonLink>
        </Callout>
      )}
      {submit.isError && <ProblemNotice error={submit.error} />}
      <BottomBar>
        <Button kind="primary" busy={submit.isPending} onClick={send}>
          {t('request.submit')}
        </Button>
      </BottomBar>
    </div>
  );
}
