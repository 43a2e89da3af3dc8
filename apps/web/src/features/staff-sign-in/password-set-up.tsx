import type { Answer } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { AppSecret } from '../../parts/password/app-secret.tsx';
import { NewPassword, useFieldFaults } from '../../parts/password/new-password.tsx';
import { CodeInput } from '../../parts/proof/code-input.tsx';

interface PasswordSetUpProps {
  readonly token: string;
  readonly account: Answer<'openAccountSetUp'>;
}

/** Password and authenticator app together: neither stands without the other. */
export function PasswordSetUp({ token, account }: PasswordSetUpProps) {
  const t = useStaffText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const save = useAct('setUpPassword', { onDone: ({ goTo }) => location.assign(goTo) });
  const faultAt = useFieldFaults(save.error);
  const isAtField = faultAt('body.password') !== null || faultAt('body.code') !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { token, password, code } });
  };
  return (
    <Card title={t('setUp.passwordTitle')}>
      <form className="stack" onSubmit={submit}>
        <input type="text" hidden autoComplete="username" value={account.email} readOnly />
        <NewPassword
          label={t('setUp.password')}
          value={password}
          onChange={setPassword}
          error={faultAt('body.password')}
          policy={account.passwordPolicy}
          about={[account.name, account.email]}
        />
        <h3>{t('setUp.appTitle')}</h3>
        <AppSecret qr={account.totp.qr} secret={account.totp.secret} />
        <CodeInput label={t('setUp.code')} error={faultAt('body.code')} value={code} onChange={setCode} />
        {save.error !== null && !isAtField && <ProblemNotice error={save.error} />}
        <Button type="submit" kind="primary" wide busy={save.isPending}>
          {t('setUp.save')}
        </Button>
      </form>
    </Card>
  );
}
