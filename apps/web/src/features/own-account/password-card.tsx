import type { AccountView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { NewPassword, useFieldFaults } from '../../parts/password/new-password.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { CodeInput } from '../../parts/proof/code-input.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

/** Another password, with the present one and a code. */
export function PasswordCard({ account }: { readonly account: AccountView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [code, setCode] = useState('');
  const [isDone, setDone] = useState(false);
  const change = useAct('changePassword', {
    onDone: () => {
      setCurrent('');
      setNext('');
      setCode('');
      setDone(true);
    },
  });
  const faultAt = useFieldFaults(change.error);
  if (account.password === null) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(false);
    change.mutate({ body: { current, code, next } });
  };
  return (
    <Card title={t('account.password')}>
      <p className="soft">
        {t('account.changed', { at: showDateTime(account.password.changedAt, language, 'Asia/Tokyo') })}
      </p>
      <form className="stack" onSubmit={submit}>
        <Field label={t('account.password.current')} required unmarked>
          <TextInput
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </Field>
        <NewPassword
          label={t('setUp.password')}
          value={next}
          onChange={setNext}
          error={faultAt('body.next')}
          policy={account.passwordPolicy}
          about={[account.name, account.email]}
        />
        <CodeInput label={t('signIn.code')} hint={t('proof.codeHint')} value={code} onChange={setCode} />
        {change.error !== null && faultAt('body.next') === null && <ProblemNotice error={change.error} />}
        {isDone && <Callout live title={t('account.password.done')} />}
        <div>
          <Button type="submit" busy={change.isPending}>
            {t('account.password.change')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
