import type { PasswordPolicy } from '@onshin/domain';
import { useId, useState } from 'react';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { PasswordRules } from './password-rules.tsx';

const faults = [
  'tooShort',
  'notMixed',
  'repetitive',
  'containsName',
  'containsDate',
  'similar',
  'tooCommon',
  'usedBefore',
  'wrongCode',
  'wrongPassword',
] as const;

/** The words of what is wrong with a field, where the server said so. */
export function useFieldFaults(error: unknown): (path: string) => string | null {
  const t = useStaffText();
  const fields = error === null ? [] : (problemOf(error).fields ?? []);
  return (path) => {
    const message = fields.find((field) => field.path === path)?.message;
    const fault = faults.find((each) => each === message);
    return fault === undefined ? null : t(`setUp.fault.${fault}`);
  };
}

interface NewPasswordProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly error: string | null;
  readonly policy: PasswordPolicy;
  /** Names and addresses the password must not lean on. */
  readonly about: readonly string[];
}

/** A password to be, which can be looked at, with the rules beside it. */
export function NewPassword({ label, value, onChange, error, policy, about }: NewPasswordProps) {
  const t = useStaffText();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Field label={label} hint={t('setUp.advice')} error={error} required unmarked>
        <TextInput
          type={isShown ? 'text' : 'password'}
          autoComplete="new-password"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <label className="row" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {t('setUp.show')}
      </label>
      <PasswordRules password={value} policy={policy} about={about} />
    </>
  );
}
