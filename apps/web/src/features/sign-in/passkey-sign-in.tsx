import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from '@simplewebauthn/browser';
import { useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { ProblemError } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

/** One press, and the device itself asks who one is. */
export function PasskeySignIn() {
  const t = useStaffText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const signIn = async () => {
    setBusy(true);
    setError(null);
    try {
      const { ticket, options } = await callOperation('startPasskeySignIn', {});
      const response = await startAuthentication({
        optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
      });
      const { goTo } = await callOperation('finishPasskeySignIn', {
        body: { ticket, response: { ...response } },
      });
      location.assign(goTo);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return (
    <Card title={t('signIn.passkey')}>
      <p className="soft">{t('signIn.passkey.lead')}</p>
      {error !== null && <PasskeyTrouble error={error} />}
      <Button kind="primary" wide busy={isBusy} onClick={() => void signIn()}>
        {t('signIn.passkey')}
      </Button>
    </Card>
  );
}

/** The server's problem in its words; anything else came from the device or the person, and is no fault. */
export function PasskeyTrouble({ error }: { readonly error: unknown }) {
  const t = useStaffText();
  if (error instanceof ProblemError) return <ProblemNotice error={error} />;
  return (
    <Callout tone="warning" live>
      {t('signIn.passkey.stopped')}
    </Callout>
  );
}
