import './own-account.css';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { useSession } from '../../lib/session/session.ts';
import { useSignOut } from '../../lib/session/sign-out.ts';
import { Callout } from '../../ui/callout.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { CodesAppCard } from './codes-app-card.tsx';
import { EventsCard } from './events-card.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { TemporaryAccessCard } from './temporary-access-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** `/staff/account`: where one is signed in and with what, for oneself alone. */
export default function AccountPage() {
  const t = useStaffText();
  const [, go] = useLocation();
  const session = useSession();
  const { signOut, isBusy } = useSignOut('/staff/sign-in');
  const { data, error } = useRead('getAccount', {});
  const isOutside = error !== null && problemOf(error).code === 'notSignedIn';
  useEffect(() => {
    if (isOutside) go('/staff/sign-in', { replace: true });
  }, [isOutside, go]);
  const isDemonstration = session.data?.mode === 'demonstration';
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')} {...(data && { lead: `${data.name}（${data.email}）` })}>
        {t('account.title')}
      </PageTitle>
      <div className="row">
        <ButtonLink small href="/staff">
          {t('account.toWork')}
        </ButtonLink>
        <Button small kind="quiet" busy={isBusy} onClick={signOut}>
          {t('action.signOut')}
        </Button>
      </div>
      {error !== null && !isOutside && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && (
        <>
          {session.data?.staff.map(({ clinicId }) => (
            <TemporaryAccessCard key={clinicId} clinicId={clinicId} />
          ))}
          <SessionsCard sessions={data.sessions} />
          {isDemonstration ? (
            <Callout title={t('account.demonstration')} />
          ) : (
            <>
              <PasskeysCard passkeys={data.passkeys} />
              <PasswordCard account={data} />
              <CodesAppCard account={data} />
              <EventsCard events={data.events} />
            </>
          )}
        </>
      )}
    </AloneFrame>
  );
}
