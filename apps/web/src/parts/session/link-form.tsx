import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { useAct } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';

interface LinkFormProps {
  readonly clinicId: string;
  readonly isDemonstration: boolean;
}

/** Asks for the one-time link; the answer is the same whether the address is known or not. */
export function LinkForm({ clinicId, isDemonstration }: LinkFormProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  const [email, setEmail] = useState('');
  const [isWrong, setWrong] = useState(false);
  const send = useAct('sendSignInLink', { refresh: [] });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
    setWrong(!isAddress);
    if (isAddress) send.mutate({ body: { clinicId, email: email.trim(), language: tagOf(language) } });
  };
  if (send.isSuccess) {
    return (
      <Card title={t('public.apply')}>
        <Callout tone="success" live title={t('link.sent')}>
          <p>{t('link.sent.detail', { email })}</p>
          {isDemonstration && <Link href="/demonstration/mails">{t('link.sent.demonstration')}</Link>}
        </Callout>
        <Button kind="quiet" onClick={() => send.reset()}>
          {t('link.again')}
        </Button>
      </Card>
    );
  }
  return (
    <Card title={t('public.apply')} tone="key">
      <p>{t('link.request.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <Field label={t('link.email')} required unmarked error={isWrong ? t('link.email.error') : null}>
          <TextInput
            type="email"
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        {send.isError && <ProblemNotice error={send.error} />}
        <Button kind="primary" type="submit" wide busy={send.isPending}>
          {t('link.send')}
        </Button>
      </form>
    </Card>
  );
}
