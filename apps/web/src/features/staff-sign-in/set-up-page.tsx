import './sign-in.css';
import { useEffect, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { PasskeySetUp } from './passkey-set-up.tsx';
import { PasswordSetUp } from './password-set-up.tsx';

/** What an invitation leads to. Its token stands behind the `#`, which no server and no log ever sees. */
export default function SetUpPage() {
  const t = useStaffText();
  const [token] = useState(() => location.hash.slice(1));
  const { mutate, data, error } = useAct('openAccountSetUp', { refresh: [] });
  useEffect(() => {
    if (token !== '') mutate({ body: { token } });
  }, [token, mutate]);
  return (
    <AloneFrame>
      <PageTitle
        place={t('product.name')}
        {...(data && { lead: t('setUp.for', { clinic: data.clinicName, name: data.name }) })}
      >
        {t('setUp.title')}
      </PageTitle>
      {token === '' && (
        <Callout tone="warning" title={t('setUp.noToken')}>
          {t('setUp.noToken.detail')}
        </Callout>
      )}
      {error !== null && (
        <>
          <ProblemNotice error={error} />
          <p>{t('setUp.noToken.detail')}</p>
        </>
      )}
      {token !== '' && data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <PasskeySetUp token={token} />
          <PasswordSetUp token={token} account={data} />
        </>
      )}
    </AloneFrame>
  );
}
