import type { OwnAccess } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { CodeInput } from '../../parts/proof/code-input.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

interface CodesCardProps {
  readonly clinicId: string;
  readonly access: OwnAccess;
}

/** Whether a code of an app is asked for beside the link. */
export function CodesCard({ clinicId, access }: CodesCardProps) {
  const t = useAsideText();
  const { language } = useLanguage();
  return (
    <Card title={t('ownAccess.codes')}>
      <p className="soft">{t('ownAccess.codes.lead')}</p>
      {access.codesSince === null ? (
        <AddCodes clinicId={clinicId} mayAdd={access.mayAddPasskey} />
      ) : (
        <>
          <p>{t('ownAccess.codes.since', { at: showDateTime(access.codesSince, language) })}</p>
          <RemoveCodes clinicId={clinicId} />
        </>
      )}
    </Card>
  );
}

function AddCodes({ clinicId, mayAdd }: { readonly clinicId: string; readonly mayAdd: boolean }) {
  const t = useAsideText();
  const start = useAct('startOwnCodes', { refresh: [] });
  const finish = useAct('finishOwnCodes', { refresh: ['getOwnAccess'] });
  if (!mayAdd) return <p>{t('ownAccess.codes.notHere')}</p>;
  if (start.data === undefined) {
    return (
      <>
        {start.error !== null && <ProblemNotice error={start.error} />}
        <Button busy={start.isPending} onClick={() => start.mutate({ params: { clinicId } })}>
          {t('ownAccess.codes.add')}
        </Button>
      </>
    );
  }
  const { ticket, secret, qr } = start.data;
  return (
    <>
      <p>{t('ownAccess.codes.app')}</p>
      <img className="own-access-qr" src={qr} alt={t('ownAccess.codes.qr')} />
      <details>
        <summary>{t('ownAccess.codes.secret')}</summary>
        <code className="own-access-secret">{secret}</code>
      </details>
      <CodeForm
        act={t('ownAccess.codes.finish')}
        busy={finish.isPending}
        error={finish.error}
        onCode={(code) => finish.mutate({ params: { clinicId }, body: { ticket, code } })}
      />
    </>
  );
}

function RemoveCodes({ clinicId }: { readonly clinicId: string }) {
  const t = useAsideText();
  const remove = useAct('removeOwnCodes', { refresh: ['getOwnAccess'] });
  return (
    <CodeForm
      act={t('ownAccess.codes.remove')}
      busy={remove.isPending}
      error={remove.error}
      onCode={(code) => remove.mutate({ params: { clinicId }, body: { code } })}
    />
  );
}

interface CodeFormProps {
  readonly act: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onCode: (code: string) => void;
}

/** Six digits and what they are for; a wrong one is told at the field. */
function CodeForm({ act, busy, error, onCode }: CodeFormProps) {
  const t = useAsideText();
  const [code, setCode] = useState('');
  const problem = error === null ? null : problemOf(error).code;
  const isWrong = problem === 'signInFailed' || problem === 'refusedByRule';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCode(code);
  };
  return (
    <form className="stack-small" onSubmit={submit}>
      <CodeInput
        label={t('ownAccess.codes.code')}
        error={isWrong ? t('ownAccess.codes.wrong') : null}
        value={code}
        onChange={setCode}
      />
      {error !== null && !isWrong && <ProblemNotice error={error} />}
      <Button type="submit" busy={busy}>
        {act}
      </Button>
    </form>
  );
}
