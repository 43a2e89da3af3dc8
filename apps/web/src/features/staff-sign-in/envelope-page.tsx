import './sign-in.css';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** Opens an account that lay sealed for an emergency. */
export default function EnvelopePage() {
  const t = useStaffText();
  const [given, setGiven] = useState({ code: '', phrase: '', person: '', reason: '' });
  // Whoever opens it begins with nothing that somebody else left in this page.
  const open = useAct('openSealedAccount', { refresh: [], onDone: ({ goTo }) => location.assign(goTo) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate({ body: given });
  };
  const write = (name: keyof typeof given) => (event: { readonly target: { readonly value: string } }) =>
    setGiven((before) => ({ ...before, [name]: event.target.value }));
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')} lead={t('envelope.lead')}>
        {t('envelope.title')}
      </PageTitle>
      <Card>
        <form className="stack" onSubmit={submit}>
          <Field label={t('sealed.code')} required unmarked>
            <TextInput
              className="input-code"
              autoComplete="off"
              spellCheck={false}
              required
              maxLength={20}
              value={given.code}
              onChange={write('code')}
            />
          </Field>
          <Field label={t('sealed.phrase')} hint={t('envelope.phrase.hint')} required unmarked>
            <TextInput
              className="envelope-phrase"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              required
              maxLength={100}
              value={given.phrase}
              onChange={write('phrase')}
            />
          </Field>
          <Field label={t('envelope.person')} required unmarked>
            <TextInput
              autoComplete="name"
              required
              maxLength={100}
              value={given.person}
              onChange={write('person')}
            />
          </Field>
          <Field label={t('envelope.reason')} required unmarked>
            <TextArea
              rows={2}
              required
              minLength={5}
              maxLength={2000}
              value={given.reason}
              onChange={write('reason')}
            />
          </Field>
          {open.error !== null &&
            (problemOf(open.error).code === 'signInFailed' ? (
              <Callout tone="warning" live title={t('envelope.failed')}>
                <p>{t('envelope.failed.remedy')}</p>
              </Callout>
            ) : (
              <ProblemNotice error={open.error} />
            ))}
          <Button type="submit" kind="primary" wide busy={open.isPending}>
            {t('envelope.go')}
          </Button>
        </form>
      </Card>
      <ButtonLink kind="quiet" href="/staff/sign-in">
        {t('envelope.back')}
      </ButtonLink>
    </AloneFrame>
  );
}
