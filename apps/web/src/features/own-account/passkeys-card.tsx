import type { AccountView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useQueryClient } from '@tanstack/react-query';
import { callOperation } from '../../lib/api/call-operation.ts';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf, ProblemError } from '../../lib/api/problem.ts';
import { useNewPasskey } from '../../lib/passkey/use-new-passkey.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

/** Passkeys, by the names their person gave them. */
export function PasskeysCard({ passkeys }: { readonly passkeys: AccountView['passkeys'] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const remove = useAct('removePasskey');
  const isLast =
    remove.error !== null && problemOf(remove.error).fields?.some(({ message }) => message === 'lastFactor');
  const day = (at: string): string => showDateTime(at, language, 'Asia/Tokyo');
  return (
    <Card title={t('account.passkeys')}>
      {passkeys.length === 0 && <p className="soft">{t('account.passkeys.none')}</p>}
      <ul className="account-list">
        {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
          <li key={id}>
            <div>
              <p>
                <strong>{name === '' ? t('account.passkey.unnamed') : name}</strong>
              </p>
              <p className="soft staff-small">
                {t('account.added', { at: day(addedAt) })}
                {lastUsedAt !== null && `・${t('account.lastUsed', { at: day(lastUsedAt) })}`}
              </p>
            </div>
            <Button small busy={remove.isPending} onClick={() => remove.mutate({ body: { passkeyId: id } })}>
              {t('account.passkey.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {isLast === true ? (
        <Callout tone="warning" live title={t('account.passkey.last')} />
      ) : (
        remove.error !== null && <ProblemNotice error={remove.error} />
      )}
      <AddPasskey />
    </Card>
  );
}

function AddPasskey() {
  const t = useStaffText();
  const client = useQueryClient();
  const { name, setName, isBusy, error, submit } = useNewPasskey(
    async () => await callOperation('startPasskeyAddition', {}),
    async (body) => await callOperation('finishPasskeyAddition', { body }),
    async () => await client.invalidateQueries(),
  );
  return (
    <form className="stack-small" onSubmit={submit}>
      <Field label={t('account.passkey.name')} hint={t('account.passkey.nameHint')} required unmarked>
        <TextInput value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </Field>
      {error instanceof ProblemError ? (
        <ProblemNotice error={error} />
      ) : (
        error !== null && <Callout tone="warning" live title={t('proof.stopped')} />
      )}
      <div>
        <Button type="submit" busy={isBusy}>
          {t('account.passkey.add')}
        </Button>
      </div>
    </form>
  );
}
