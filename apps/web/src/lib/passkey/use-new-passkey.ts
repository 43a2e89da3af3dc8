import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { type FormEvent, useState } from 'react';

interface Started {
  readonly ticket: string;
  readonly options: Record<string, unknown>;
}
interface Finished {
  readonly ticket: string;
  readonly name: string;
  readonly response: Record<string, unknown>;
}

/** The form that makes a passkey on this device: a name, what stood in the way, and the act. */
export function useNewPasskey(
  start: () => Promise<Started>,
  finish: (made: Finished) => Promise<unknown>,
  refresh: () => Promise<unknown>,
) {
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { startRegistration } = await import('@simplewebauthn/browser');
      const { ticket, options } = await start();
      const response = await startRegistration({
        optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
      });
      await finish({ ticket, name, response: { ...response } });
      setName('');
      await refresh();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add();
  };
  return { name, setName, isBusy, error, submit };
}
