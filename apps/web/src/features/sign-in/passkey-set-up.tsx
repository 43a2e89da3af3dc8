import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { PasskeyTrouble } from './passkey-sign-in.tsx';

/** Makes a passkey on this device. */
export function PasskeySetUp({ token }: { readonly token: string }) {
  const t = useStaffText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const make = async () => {
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
      setBusy(false);
    }
  };
  return (
    <>
      {error !== null && <PasskeyTrouble error={error} />}
      <Button kind="primary" wide busy={isBusy} onClick={() => void make()}>
        {t('setUp.passkey.make')}
      </Button>
    </>
  );
}
