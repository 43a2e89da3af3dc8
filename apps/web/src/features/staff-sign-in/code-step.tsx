import { IdCard } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CodeInput } from '../../parts/proof/code-input.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface CodeStepProps {
  readonly ticket: string;
  /** Whether a certificate of the device or card may stand in place of the code. */
  readonly takesCertificate: boolean;
  readonly onBack: () => void;
}

/** The second factor. */
export function CodeStep({ ticket, takesCertificate, onBack }: CodeStepProps) {
  const t = useStaffText();
  const [code, setCode] = useState('');
  const confirm = useAct('confirmSignInCode', { onDone: ({ goTo }) => location.assign(goTo) });
  const show = useAct('confirmSignInCertificate', { onDone: ({ goTo }) => location.assign(goTo) });
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
        {takesCertificate && (
          <Button
            wide
            icon={<IdCard aria-hidden="true" />}
            busy={show.isPending}
            onClick={() => show.mutate({ body: { ticket } })}
          >
            {t('signIn.certificate')}
          </Button>
        )}
        {show.error !== null && <ProblemNotice error={show.error} />}
        <Button kind="quiet" onClick={onBack}>
          {t('action.back')}
        </Button>
      </form>
    </Card>
  );
}
