import type { AccessPolicy } from '@onshin/contract';
import { type PasswordMode, passwordModes } from '@onshin/domain';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

const modes = Object.keys(passwordModes) as PasswordMode[];

interface AccessPolicyFormProps {
  readonly policy: AccessPolicy;
  readonly isAdministrator: boolean;
}

/** The limits stand beside each field: nothing laxer than the guideline can be chosen. */
export function AccessPolicyForm({ policy, isAdministrator }: AccessPolicyFormProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [draft, setDraft] = useState(policy);
  const save = useAct('changeAccessPolicy');
  const { mode, length, days } = draft.password;
  const { least, mostDays } = passwordModes[mode];
  const choose = (next: PasswordMode): void => {
    const limits = passwordModes[next];
    setDraft({
      ...draft,
      password: {
        mode: next,
        length: Math.max(length, limits.least),
        days: limits.mostDays === null ? null : (days ?? limits.mostDays),
      },
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ params: { clinicId }, body: draft });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <Card title={t('guarding.screens')}>
        <Field label={t('guarding.idle')} hint={t('guarding.idle.hint')} required>
          <TextInput
            type="number"
            min={1}
            max={15}
            disabled={!isAdministrator}
            value={draft.idleMinutes}
            onChange={(event) => setDraft({ ...draft, idleMinutes: Number(event.target.value) })}
          />
        </Field>
        <label className="row">
          <input
            type="checkbox"
            disabled={!isAdministrator}
            checked={draft.showsNames}
            onChange={(event) => setDraft({ ...draft, showsNames: event.target.checked })}
          />
          {t('guarding.names')}
        </label>
      </Card>
      <Card title={t('guarding.passwords')}>
        <RadioCards
          label={t('guarding.mode')}
          required
          options={modes.map((value) => ({ value, label: t(`guarding.mode.${value}`) }))}
          value={mode}
          onChange={choose}
        />
        <div className="staff-pair">
          <Field label={t('guarding.length')} hint={t('guarding.length.hint', { least })} required>
            <TextInput
              type="number"
              min={least}
              max={64}
              disabled={!isAdministrator}
              value={length}
              onChange={(event) =>
                setDraft({ ...draft, password: { mode, days, length: Number(event.target.value) } })
              }
            />
          </Field>
          {mostDays !== null && (
            <Field label={t('guarding.days')} hint={t('guarding.days.hint', { most: mostDays })} required>
              <TextInput
                type="number"
                min={1}
                max={mostDays}
                disabled={!isAdministrator}
                value={days ?? mostDays}
                onChange={(event) =>
                  setDraft({ ...draft, password: { mode, length, days: Number(event.target.value) } })
                }
              />
            </Field>
          )}
        </div>
      </Card>
      <ActProblem error={save.error} />
      {save.isSuccess && <Callout live title={t('settings.saved')} />}
      {isAdministrator && (
        <div>
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
