import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useAsideText } from '../aside/aside-text.ts';

/** The way in for who has made a passkey; offered where the browser knows them. */
export function PasskeyEntry({ clinicId }: { readonly clinicId: string }) {
  const t = useAsideText();
  const [isBusy, setBusy] = useState(false);
  const [hasStopped, setStopped] = useState(false);
  if (typeof PublicKeyCredential === 'undefined') return null;
  const enter = async (): Promise<void> => {
    setBusy(true);
    setStopped(false);
    try {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const { ticket, options } = await callOperation('startPasskeySignIn', {});
      const response = await startAuthentication({
        optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
      });
      const { goTo } = await callOperation('enterByPasskey', {
        body: { clinicId, ticket, response: { ...response } },
      });
      location.assign(goTo);
    } catch {
      // Closed by hand, unknown here, or refused: the link helps in each case.
      setStopped(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack-small">
      {hasStopped && <Callout tone="warning" live title={t('link.passkey.stopped')} />}
      <Button kind="quiet" wide busy={isBusy} onClick={() => void enter()}>
        {t('link.passkey')}
      </Button>
    </div>
  );
}
