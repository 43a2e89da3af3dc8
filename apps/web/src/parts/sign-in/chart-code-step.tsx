import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useAsideText } from '../aside/aside-text.ts';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { CodeInput } from '../proof/code-input.tsx';

/** The code beside the link, of a patient who wished to be asked for one. */
export default function ChartCodeStep({ ticket }: { readonly ticket: string }) {
  const t = useAsideText();
  const [code, setCode] = useState('');
  const confirm = useAct('confirmChartCode', { refresh: [], onDone: ({ goTo }) => location.replace(goTo) });
  const problem = confirm.error === null ? null : problemOf(confirm.error).code;
  const isWrong = problem === 'signInFailed';
  const isOver = problem === 'linkUsed' || problem === 'linkExpired';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate({ body: { ticket, code } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <PageTitle lead={t('link.code.lead')}>{t('link.code.title')}</PageTitle>
      {confirm.error !== null && !isWrong && <ProblemNotice error={confirm.error} />}
      {isOver ? (
        <ButtonLink kind="primary" href="/">
          {t('link.code.again')}
        </ButtonLink>
      ) : (
        <>
          <CodeInput
            label={t('ownAccess.codes.code')}
            error={isWrong ? t('ownAccess.codes.wrong') : null}
            value={code}
            onChange={setCode}
          />
          <Button type="submit" kind="primary" wide busy={confirm.isPending || confirm.isSuccess}>
            {t('link.code.confirm')}
          </Button>
        </>
      )}
      <p className="soft">{t('link.code.lost')}</p>
    </form>
  );
}
