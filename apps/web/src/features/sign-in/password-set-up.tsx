import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CodeField, isCode } from './code-field.tsx';
import type { SetUpProps } from './set-up-ways.tsx';

/** A password and the authenticator app, set together: neither stands without the other. */
export function PasswordSetUp({ token, account }: SetUpProps) {
  const t = useStaffText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const finish = useAct('setUpPassword', { refresh: [], onDone: ({ goTo }) => location.assign(goTo) });
  const isShort = password.length < account.minimumLength;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort && isCode(code)) finish.mutate({ body: { token, password, code } });
      }}
    >
      <input type="hidden" autoComplete="username" value={account.email} readOnly />
      <Field
        label={t('setUp.password.new')}
        hint={t('setUp.password.hint', { count: account.minimumLength })}
        error={isTried && isShort ? t('setUp.password.short', { count: account.minimumLength }) : null}
        required
        unmarked
      >
        <TextInput
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Card title={t('setUp.qr')} level={3}>
        <p className="soft">{t('setUp.qr.lead')}</p>
        <img src={account.totp.qr} alt={t('setUp.qr.picture')} width="200" height="200" />
        <p>
          {t('setUp.qr.secret')}
          <br />
          <code>{account.totp.secret}</code>
        </p>
        <CodeField value={code} onChange={setCode} isWrong={isTried && !isCode(code)} />
      </Card>
      {finish.isError && <ProblemNotice error={finish.error} />}
      <Button kind="primary" type="submit" wide busy={finish.isPending || finish.isSuccess}>
        {t('setUp.finish')}
      </Button>
    </form>
  );
}
