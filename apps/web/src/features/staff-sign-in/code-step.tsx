import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CodeInput } from '../../parts/proof/code-input.tsx';
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
        <CodeInput label={t('signIn.code')} hint={t('signIn.codeHint')} value={code} onChange={setCode} />
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
