import { OpenFrame } from '../../parts/patient-frame/open-frame.tsx';
import { lazy, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

const ChartCodeStep = lazy(() => import('../../parts/sign-in/chart-code-step.tsx'));

/** Where a sign-in link leads. Only the press posts it, so that a mail scanner cannot use the link up. */
export default function LinkPage() {
  const t = usePatientText();
  // The part after # never leaves the browser: no log along the way holds the token.
  const [token] = useState(() => location.hash.slice(1));
  const redeem = useAct('redeemSignInLink', {
    refresh: [],
    onDone: (answer) => 'goTo' in answer && location.replace(answer.goTo),
  });
  const ticket = redeem.data !== undefined && 'ticket' in redeem.data ? redeem.data.ticket : null;
  // A token the server cannot even read was cut or mistyped on the way.
  const isBroken = token === '' || (redeem.isError && problemOf(redeem.error).code === 'invalidInput');
  if (isBroken) {
    return (
      <OpenFrame>
        <div className="stack">
          <PageTitle>{t('link.title')}</PageTitle>
          <Callout tone="warning" title={t('link.missing')}>
            {t('link.missing.detail')}
          </Callout>
          <ButtonLink kind="primary" href="/">
            {t('link.chooseClinic')}
          </ButtonLink>
        </div>
      </OpenFrame>
    );
  }
  if (ticket !== null) {
    return (
      <OpenFrame>
        <ChartCodeStep ticket={ticket} />
      </OpenFrame>
    );
  }
  return (
    <OpenFrame>
      <div className="stack">
        <PageTitle lead={t('link.lead')}>{t('link.title')}</PageTitle>
        {redeem.isError && <ProblemNotice error={redeem.error} />}
        <BottomBar>
          {redeem.isError ? (
            <ButtonLink kind="primary" href="/">
              {t('link.chooseClinic')}
            </ButtonLink>
          ) : (
            <Button
              kind="primary"
              busy={redeem.isPending || redeem.isSuccess}
              onClick={() => redeem.mutate({ body: { token } })}
            >
              {t('link.open')}
            </Button>
          )}
        </BottomBar>
      </div>
    </OpenFrame>
  );
}
