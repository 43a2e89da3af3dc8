import type { Answer } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { PasswordRules } from './password-rules.tsx';

interface PasswordSetUpProps {
  readonly token: string;
  readonly account: Answer<'openAccountSetUp'>;
}

const faults = ['tooShort', 'repetitive', 'containsName', 'tooCommon', 'wrongCode'] as const;

/** Password and authenticator app together: neither stands without the other. */
export function PasswordSetUp({ token, account }: PasswordSetUpProps) {
  const t = useStaffText();
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [code, setCode] = useState('');
  const save = useAct('setUpPassword', { onDone: ({ goTo }) => location.assign(goTo) });
  const fields = save.error === null ? [] : (problemOf(save.error).fields ?? []);
  const faultAt = (path: string): string | null => {
    const message = fields.find((field) => field.path === path)?.message;
    const fault = faults.find((each) => each === message);
    return fault === undefined ? null : t(`setUp.fault.${fault}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { token, password, code } });
  };
  return (
    <Card title={t('setUp.passwordTitle')}>
      <form className="stack" onSubmit={submit}>
        <input type="text" hidden autoComplete="username" value={account.email} readOnly />
        <Field
          label={t('setUp.password')}
          hint={t('setUp.advice')}
          error={faultAt('body.password')}
          required
          unmarked
        >
          <TextInput
            type={isShown ? 'text' : 'password'}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        <label className="row">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          {t('setUp.show')}
        </label>
        <PasswordRules password={password} about={[account.name, account.email]} />
        <h3>{t('setUp.appTitle')}</h3>
        <p className="soft">{t('setUp.appLead')}</p>
        <img className="qr" src={account.totp.qr} alt={t('setUp.qr')} />
        <details>
          <summary>{t('setUp.secret')}</summary>
          <code>{account.totp.secret}</code>
        </details>
        <Field label={t('setUp.code')} error={faultAt('body.code')} required unmarked>
          <TextInput
            className="input-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]{6}"
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value.replaceAll(/\D/g, ''))}
          />
        </Field>
        {save.error !== null && fields.length === 0 && <ProblemNotice error={save.error} />}
        <Button type="submit" kind="primary" wide busy={save.isPending}>
          {t('setUp.save')}
        </Button>
      </form>
    </Card>
  );
}
