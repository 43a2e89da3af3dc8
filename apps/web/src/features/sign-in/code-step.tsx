import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CodeField, isCode } from './code-field.tsx';

interface CodeStepProps {
  readonly ticket: string;
  readonly onBack: () => void;
}

/** The second factor. */
export function CodeStep({ ticket, onBack }: CodeStepProps) {
  const t = useStaffText();
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const confirm = useAct('confirmSignInCode', { refresh: [], onDone: ({ goTo }) => location.assign(goTo) });
  return (
    <Card>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!isCode(code));
          if (isCode(code)) confirm.mutate({ body: { ticket, code } });
        }}
      >
        <CodeField value={code} onChange={setCode} isWrong={isWrong} />
        {confirm.isError && <ProblemNotice error={confirm.error} />}
        <Button kind="primary" type="submit" wide busy={confirm.isPending || confirm.isSuccess}>
          {t('signIn.confirm')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('action.back')}
        </Button>
      </form>
    </Card>
  );
}
