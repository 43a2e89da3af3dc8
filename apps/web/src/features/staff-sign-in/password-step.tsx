import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

/** The first factor. Its answer never says whether the address is known. */
export function PasswordStep({ onTicket }: { readonly onTicket: (ticket: string) => void }) {
  const t = useStaffText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const send = useAct('signInWithPassword', { refresh: [], onDone: ({ ticket }) => onTicket(ticket) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate({ body: { email, password } });
  };
  return (
    <Card>
      <form className="stack" onSubmit={submit}>
        <Field label={t('signIn.email')} required unmarked>
          <TextInput
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </Field>
        <Field label={t('signIn.password')} required unmarked>
          <TextInput
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        {send.error !== null && <ProblemNotice error={send.error} />}
        <Button type="submit" kind="primary" wide busy={send.isPending}>
          {t('signIn.go')}
        </Button>
      </form>
    </Card>
  );
}
