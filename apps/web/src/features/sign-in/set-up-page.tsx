import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { SetUpWays } from './set-up-ways.tsx';

/** Where an invitation leads: how one will sign in. Opened by a press, so that a mail scanner cannot use it up. */
export default function SetUpPage() {
  const t = useStaffText();
  const [token] = useState(() => location.hash.slice(1));
  const open = useAct('openAccountSetUp', { refresh: [] });
  if (token === '') {
    return (
      <div className="stack">
        <PageTitle>{t('setUp.title')}</PageTitle>
        <Callout tone="warning" title={t('setUp.missing')}>
          {t('setUp.missing.detail')}
        </Callout>
      </div>
    );
  }
  const account = open.data;
  return (
    <div className="stack">
      <PageTitle
        lead={
          account === undefined
            ? t('setUp.open.lead')
            : t('setUp.lead', { name: account.name, clinic: account.clinicName })
        }
      >
        {t('setUp.title')}
      </PageTitle>
      {open.isError && <ProblemNotice error={open.error} />}
      {account === undefined ? (
        <Button kind="primary" wide busy={open.isPending} onClick={() => open.mutate({ body: { token } })}>
          {t('setUp.open')}
        </Button>
      ) : (
        <SetUpWays token={token} account={account} />
      )}
    </div>
  );
}
