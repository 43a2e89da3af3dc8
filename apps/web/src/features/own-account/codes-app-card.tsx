import type { AccountView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { NewPassword, useFieldFaults } from '../../parts/password/new-password.tsx';
import { AppSecret } from '../../parts/password/app-secret.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { CodeInput } from '../../parts/proof/code-input.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

/** Another codes app, such as on a new telephone; the former one counts until the new one has shown a code. */
export function CodesAppCard({ account }: { readonly account: AccountView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const start = useAct('startCodesApp', { refresh: [] });
  const finish = useAct('finishCodesApp', {
    onDone: () => {
      start.reset();
      setCode('');
      setPassword('');
    },
  });
  const faultAt = useFieldFaults(finish.error);
  const isFirst = account.password === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (start.data === undefined) return;
    const { ticket } = start.data;
    finish.mutate({ body: { ticket, code, password: isFirst ? password : null } });
  };
  return (
    <Card title={t(isFirst ? 'account.codes.first' : 'account.codes')}>
      {account.password !== null && (
        <p className="soft">
          {t('account.codes.since', {
            at: showDateTime(account.password.codesSince, language, 'Asia/Tokyo'),
          })}
        </p>
      )}
      {start.error !== null && <ProblemNotice error={start.error} />}
      {start.data === undefined ? (
        <div>
          <Button busy={start.isPending} onClick={() => start.mutate({})}>
            {t(isFirst ? 'account.codes.setUp' : 'account.codes.renew')}
          </Button>
        </div>
      ) : (
        <form className="stack" onSubmit={submit}>
          {isFirst && (
            <NewPassword
              label={t('setUp.password')}
              value={password}
              onChange={setPassword}
              error={faultAt('body.password')}
              policy={account.passwordPolicy}
              about={[account.name, account.email]}
            />
          )}
          <AppSecret qr={start.data.qr} secret={start.data.secret} />
          <CodeInput label={t('setUp.code')} error={faultAt('body.code')} value={code} onChange={setCode} />
          {finish.error !== null && faultAt('body.code') === null && faultAt('body.password') === null && (
            <ProblemNotice error={finish.error} />
          )}
          <div>
            <Button type="submit" kind="primary" busy={finish.isPending}>
              {t('account.codes.finish')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
