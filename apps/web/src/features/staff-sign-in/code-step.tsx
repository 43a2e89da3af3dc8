import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface CodeStepProps {
  readonly ticket: string;
  readonly onBack: () => void;
}

/** The second factor. */
export function CodeStep({ ticket, onBack }: CodeStepProps) {
  const t = useStaffText();
  const [code, setCode] = useState('');
  const confirm = useAct('confirmSignInCode', { onDone: ({ goTo }) => location.assign(goTo) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ body: { ticket, code } });
  };
  return (
    <Card>
      <form className="stack" onSubmit={submit}>
        <Field label={t('signIn.code')} hint={t('signIn.codeHint')} required unmarked>
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
        {confirm.error !== null && <ProblemNotice error={confirm.error} />}
        <Button type="submit" kind="primary" wide busy={confirm.isPending}>
          {t('signIn.confirm')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('action.back')}
        </Button>
      </form>
    </Card>
  );
}
