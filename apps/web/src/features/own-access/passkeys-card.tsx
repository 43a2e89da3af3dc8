import type { OwnAccess } from '@onshin/contract';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { showDateTime } from '@onshin/text/dates';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { useAct } from '../../lib/api/hooks.ts';
import { ProblemError } from '../../lib/api/problem.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Rows } from './rows.tsx';

interface PasskeysCardProps {
  readonly clinicId: string;
  readonly access: OwnAccess;
  /** Whether they agreed to what a passkey opens as well: their record. */
  readonly hasAgreed: boolean;
}

/** Passkeys, by the names their person gave them. */
export function PasskeysCard({
  clinicId,
  access: { passkeys, mayAddPasskey },
  hasAgreed,
}: PasskeysCardProps) {
  const t = useAsideText();
  const { language } = useLanguage();
  const remove = useAct('removeOwnPasskey', { refresh: ['getOwnAccess'] });
  return (
    <Card title={t('ownAccess.passkeys')}>
      <p className="soft">{t('ownAccess.passkeys.lead')}</p>
      {passkeys.length === 0 && <p>{t('ownAccess.passkeys.none')}</p>}
      {passkeys.length > 0 && (
        <Rows
          rows={passkeys.map(({ id, name, addedAt }) => ({
            id,
            term: name,
            value: t('ownAccess.passkey.added', { at: showDateTime(addedAt, language) }),
            aside: (
              <Button
                small
                busy={remove.isPending}
                onClick={() => remove.mutate({ params: { clinicId }, body: { passkeyId: id } })}
              >
                {t('ownAccess.passkey.remove')}
              </Button>
            ),
          }))}
        />
      )}
      {remove.isError && <ProblemNotice error={remove.error} />}
      {mayAddPasskey && hasAgreed && <AddPasskey clinicId={clinicId} />}
      {!mayAddPasskey && <p>{t('ownAccess.passkeys.notHere')}</p>}
    </Card>
  );
}

function AddPasskey({ clinicId }: { readonly clinicId: string }) {
  const t = useAsideText();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { startRegistration } = await import('@simplewebauthn/browser');
      const params = { clinicId };
      const { ticket, options } = await callOperation('startOwnPasskey', { params });
      const response = await startRegistration({
        optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON,
      });
      await callOperation('finishOwnPasskey', { params, body: { ticket, name, response: { ...response } } });
      setName('');
      await client.invalidateQueries({ queryKey: ['getOwnAccess'] });
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
  return (
    <form className="stack-small" onSubmit={submit}>
      <Field label={t('ownAccess.passkey.name')} required unmarked>
        <TextInput
          required
          autoComplete="off"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {error instanceof ProblemError ? (
        <ProblemNotice error={error} />
      ) : (
        error !== null && <Callout tone="warning" live title={t('ownAccess.passkey.stopped')} />
      )}
      <Button type="submit" busy={isBusy}>
        {t('ownAccess.passkey.add')}
      </Button>
    </form>
  );
}
