import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

/** The first factor. */
export function PasswordStep({ onTicket }: { readonly onTicket: (ticket: string) => void }) {
  const t = useStaffText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const check = useAct('signInWithPassword', { refresh: [], onDone: ({ ticket }) => onTicket(ticket) });
  return (
    <Card title={t('signIn.or')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate({ body: { email: email.trim(), password } });
        }}
      >
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
        {check.isError && <ProblemNotice error={check.error} />}
        <Button type="submit" wide busy={check.isPending}>
          {t('signIn.continue')}
        </Button>
      </form>
    </Card>
  );
}
