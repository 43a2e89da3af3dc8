import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { ProblemError } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

/** Makes a passkey on this device. */
export function PasskeySetUp({ token }: { readonly token: string }) {
  const t = useStaffText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { options } = await callOperation('startPasskeySetUp', { body: { token } });
      const response = await startRegistration({
        optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
      });
      const { goTo } = await callOperation('finishPasskeySetUp', {
        body: { token, response: { ...response } },
      });
      location.assign(goTo);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={t('setUp.passkeyTitle')} tone="key">
      <p className="soft">{t('setUp.passkeyLead')}</p>
      <Button
        kind="primary"
        wide
        icon={<KeyRound aria-hidden="true" />}
        busy={isBusy}
        onClick={() => void make()}
      >
        {t('setUp.passkeyMake')}
      </Button>
      {error instanceof ProblemError ? (
        <ProblemNotice error={error} />
      ) : (
        error !== null && <Callout tone="warning" live title={t('signIn.passkeyStopped')} />
      )}
    </Card>
  );
}
