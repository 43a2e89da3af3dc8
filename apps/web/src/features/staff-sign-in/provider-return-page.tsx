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

/** Where the hospital's provider sends people back to: hands its answer on, and goes where it leads. */
export default function ProviderReturnPage() {
  const t = useStaffText();
  const isSent = useRef(false);
  const [isLost, setLost] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    const ticket = takeErrand();
    const answer = location.search;
    // A code is used once and is nobody's business afterwards.
    history.replaceState(null, '', location.pathname);
    if (ticket === null || answer === '') {
      setLost(true);
      return;
    }
    callOperation('finishProviderSignIn', { body: { ticket, answer } }).then(
      ({ goTo }) => location.replace(goTo),
      setError,
    );
  }, []);
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')}>{t('signIn.title')}</PageTitle>
      {isLost && (
        <Callout tone="warning" live title={t('signIn.returnLost')}>
          <p>{t('signIn.returnLost.detail')}</p>
        </Callout>
      )}
      {error !== null && <ProblemNotice error={error} />}
      {isLost || error !== null ? (
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
