import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { problemOf, ProblemError } from '../../lib/api/problem.ts';
import { usedToday } from '../../lib/lock/shared-terminal.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

/** Signs in with the credential of the device. */
export function PasskeyStep() {
  const t = useStaffText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [people] = useState(usedToday);
  const signIn = async (): Promise<void> => {
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
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card>
      <div className="stack-small">
        {people.length > 0 && (
          <ul className="stack-small" aria-label={t('lock.usedToday')}>
            {people.map((name) => (
              <li key={name}>
                <Button wide onClick={() => void signIn()}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Button wide icon={<KeyRound aria-hidden="true" />} busy={isBusy} onClick={() => void signIn()}>
          {t('signIn.passkey')}
        </Button>
        <p className="soft staff-small">{t('signIn.passkeyHint')}</p>
        {error instanceof ProblemError && problemOf(error).code !== 'signInFailed' ? (
          <ProblemNotice error={error} />
        ) : (
          error !== null && <Callout tone="warning" live title={t('signIn.passkeyStopped')} />
        )}
      </div>
    </Card>
  );
}
