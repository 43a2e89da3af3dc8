import './sign-in.css';
import { useEffect, useRef, useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { takeErrand } from './provider-errand.ts';

/** This tab began no sign-in, or was loaded again. */
class ErrandLost extends Error {
  override readonly name = 'ErrandLost';
}

async function finish(ticket: string | null, answer: string): Promise<{ goTo: string }> {
  if (ticket === null || answer === '') throw new ErrandLost();
  return await callOperation('finishProviderSignIn', { body: { ticket, answer } });
}

/** Where the hospital's provider sends people back to: hands its answer on, and goes where it leads. */
export default function ProviderReturnPage() {
  const t = useStaffText();
  const isSent = useRef(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    const ticket = takeErrand();
    const answer = location.search;
    // A code is used once and is nobody's business afterwards.
    history.replaceState(null, '', location.pathname);
    finish(ticket, answer).then(({ goTo }) => location.replace(goTo), setError);
  }, []);
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')}>{t('signIn.title')}</PageTitle>
      {error instanceof ErrandLost && (
        <Callout tone="warning" live title={t('signIn.returnLost')}>
          <p>{t('signIn.returnLost.detail')}</p>
        </Callout>
      )}
      {error !== null && !(error instanceof ErrandLost) && <ProblemNotice error={error} />}
      {error !== null ? (
        <ButtonLink kind="primary" href="/staff/sign-in">
          {t('signIn.again')}
        </ButtonLink>
      ) : (
        <div role="status">
          <p>{t('signIn.returning')}</p>
          <Skeleton lines={2} />
        </div>
      )}
    </AloneFrame>
  );
}
