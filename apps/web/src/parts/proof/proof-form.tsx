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

/** How somebody shows anew who they are. */
export type Proof =
  | { readonly by: 'passkey'; readonly ticket: string; readonly response: Record<string, unknown> }
  | { readonly by: 'password'; readonly password: string; readonly code: string }
  | { readonly by: 'demonstration' };

interface ProofFormProps {
  readonly factors: NonNullable<SessionView['work']>['factors'];
  /** What the proof is for, as the words of its buttons. */
  readonly action: string;
  readonly prove: (proof: Proof) => Promise<unknown>;
  readonly onProved: () => void;
}

/** One press with a passkey, or what stands beside it: whichever the person has. */
export function ProofForm({ factors, action, prove, onProved }: ProofFormProps) {
  const t = useStaffText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const attempt = async (make: () => Promise<Proof>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await prove(await make());
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
    void attempt(async () => ({ by: 'password', password, code }));
  };
  const hasPasskey = factors.includes('passkey');
  const hasPassword = factors.includes('password');
  return (
    <div className="stack">
      {factors.includes('demonstration') && (
        <>
          <p className="soft">{t('proof.demonstration')}</p>
          <Button
            kind="primary"
            wide
            busy={isBusy}
            onClick={() => void attempt(async () => ({ by: 'demonstration' }))}
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
          onClick={() => void attempt(answerWithPasskey)}
        >
          {t('proof.passkey')}
        </Button>
      )}
      {hasPassword && (
        <form className="stack" onSubmit={submit}>
          <Field label={t('signIn.password')} required unmarked>
            <TextInput
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </Field>
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

async function answerWithPasskey(): Promise<Proof> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const { ticket, options } = await callOperation('startPasskeyProof', {});
  const response = await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  });
  return { by: 'passkey', ticket, response: { ...response } };
}
