import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { useAsideText } from '../aside/aside-text.ts';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { kindOfAddress } from './kind-of-address.ts';
import { PasskeyEntry } from './passkey-entry.tsx';

interface LinkFormProps {
  readonly clinicId: string;
  readonly isDemonstration: boolean;
}

/** Asks for the one-time link, by mail or SMS; the answer is the same whether the address is known or not. */
export default function LinkForm({ clinicId, isDemonstration }: LinkFormProps) {
  const t = useAsideText();
  const title = usePatientText()('public.apply');
  const { language } = useLanguage();
  const hasSms = useRead('getSystem', {}).data?.sms === true;
  const [given, setGiven] = useState('');
  const [isWrong, setWrong] = useState(false);
  const send = useAct('sendSignInLink', { refresh: [] });
  const address = given.trim();
  const kind = kindOfAddress(address, hasSms);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWrong(kind === null);
    const asked = { clinicId, language: tagOf(language) };
    if (kind === 'email') send.mutate({ body: { ...asked, email: address } });
    if (kind === 'mobile') send.mutate({ body: { ...asked, mobile: address } });
  };
  if (send.isSuccess) {
    const isSms = kind === 'mobile';
    return (
      <Card title={title}>
        <Callout tone="success" live title={t(isSms ? 'link.sent.sms' : 'link.sent')}>
          <p>
            {isSms
              ? t('link.sent.sms.detail', { number: address })
              : t('link.sent.detail', { email: address })}
          </p>
          {isDemonstration && <Link href="/demonstration/mails">{t('link.sent.demonstration')}</Link>}
        </Callout>
        <Button kind="quiet" onClick={() => send.reset()}>
          {t('link.again')}
        </Button>
      </Card>
    );
  }
  const field = hasSms ? 'link.either' : 'link.email';
  return (
    <Card title={title} tone="key">
      <p>{t('link.request.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <Field
          label={t(field)}
          {...(hasSms ? { hint: t('link.either.hint') } : {})}
          required
          unmarked
          error={isWrong ? t(`${field}.error`) : null}
        >
          <TextInput
            // The keyboard for addresses has digits too.
            type={hasSms ? 'text' : 'email'}
            inputMode="email"
            autoCapitalize="none"
            autoComplete="email"
            value={given}
            onChange={(event) => setGiven(event.target.value)}
          />
        </Field>
        {send.isError && <ProblemNotice error={send.error} />}
        <Button kind="primary" type="submit" wide busy={send.isPending}>
          {t('link.send')}
        </Button>
      </form>
      <PasskeyEntry clinicId={clinicId} />
    </Card>
  );
}
