import type { OwnAccess } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useQueryClient } from '@tanstack/react-query';
import { callOperation } from '../../lib/api/call-operation.ts';
import { useAct } from '../../lib/api/hooks.ts';
import { ProblemError } from '../../lib/api/problem.ts';
import { useNewPasskey } from '../../lib/passkey/use-new-passkey.ts';
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
      {mayAddPasskey && !hasAgreed && <p>{t('portal.card.needed')}</p>}
      {mayAddPasskey && hasAgreed && <AddPasskey clinicId={clinicId} />}
      {!mayAddPasskey && <p>{t('ownAccess.passkeys.notHere')}</p>}
    </Card>
  );
}

function AddPasskey({ clinicId }: { readonly clinicId: string }) {
  const t = useAsideText();
  const client = useQueryClient();
  const { name, setName, isBusy, error, submit } = useNewPasskey(
    async () => await callOperation('startOwnPasskey', { params: { clinicId } }),
    async (body) => await callOperation('finishOwnPasskey', { params: { clinicId }, body }),
    async () => await client.invalidateQueries({ queryKey: ['getOwnAccess'] }),
  );
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
