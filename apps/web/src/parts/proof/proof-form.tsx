import type { SessionView } from '@onshin/contract';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { problemOf, ProblemError } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { CodeInput } from './code-input.tsx';

interface ProofFormProps {
  /** What the proof opens. A locked screen asks for both factors, a step up for the second alone. */
  readonly opens: 'unlockSession' | 'stepUpSession';
  readonly factors: NonNullable<SessionView['work']>['factors'];
  /** The words of the button. */
  readonly action: string;
  readonly onProved: () => void;
}

/** One press with a passkey, or what stands beside it: whichever the person has. */
export function ProofForm({ opens, factors, action, onProved }: ProofFormProps) {
  const t = useStaffText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [phrase, setPhrase] = useState('');
  const attempt = async (prove: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await prove();
      onProved();
    } catch (thrown) {
      setError(thrown);
      setCode('');
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void attempt(() =>
      opens === 'unlockSession'
        ? callOperation('unlockSession', { body: { by: 'password', password, code } })
        : callOperation('stepUpSession', { body: { by: 'code', code } }),
    );
  };
  const openAgain = (event: FormEvent): void => {
    event.preventDefault();
    void attempt(() => callOperation('unlockSession', { body: { by: 'phrase', phrase } }));
  };
  const hasPasskey = factors.includes('passkey');
  return (
    <div className="stack">
      {factors.includes('demonstration') && (
        <>
          <p className="soft">{t('proof.demonstration')}</p>
          <Button
            kind="primary"
            wide
            busy={isBusy}
            onClick={() => void attempt(() => callOperation(opens, { body: { by: 'demonstration' } }))}
          >
            {action}
          </Button>
        </>
      )}
      {hasPasskey && (
        <Button
          kind="primary"
          wide
          icon={<KeyRound aria-hidden="true" />}
          busy={isBusy}
          onClick={() => void attempt(async () => callOperation(opens, { body: await answerWithPasskey() }))}
        >
          {t('proof.passkey')}
        </Button>
      )}
      {factors.includes('phrase') && opens === 'unlockSession' && (
        <form className="stack" onSubmit={openAgain}>
          <Field label={t('sealed.phrase')} hint={t('envelope.phrase.hint')} required unmarked>
            <TextInput
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={phrase}
              onChange={(event) => setPhrase(event.target.value)}
            />
          </Field>
          <Button type="submit" kind="primary" wide busy={isBusy}>
            {action}
          </Button>
        </form>
      )}
      {factors.includes('password') && (
        <form className="stack" onSubmit={submit}>
          {opens === 'unlockSession' && (
            <Field label={t('signIn.password')} required unmarked>
              <TextInput
                type="password"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            </Field>
          )}
          <CodeInput label={t('signIn.code')} hint={t('proof.codeHint')} value={code} onChange={setCode} />
          <Button type="submit" kind={hasPasskey ? 'secondary' : 'primary'} wide busy={isBusy}>
            {action}
          </Button>
        </form>
      )}
      <ProofProblem error={error} />
    </div>
  );
}

/** Says what went wrong; a passkey that was called off is no fault. */
function ProofProblem({ error }: { readonly error: unknown }) {
  const t = useStaffText();
  if (error === null) return null;
  const isOurs = error instanceof ProblemError && problemOf(error).code !== 'signInFailed';
  return isOurs ? (
    <ProblemNotice error={error} />
  ) : (
    <Callout
      tone="warning"
      live
      title={t(error instanceof ProblemError ? 'proof.failed' : 'proof.stopped')}
    />
  );
}

async function answerWithPasskey() {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const { ticket, options } = await callOperation('startPasskeyProof', {});
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  });
  return { by: 'passkey' as const, ticket, response: { ...response } };
}
