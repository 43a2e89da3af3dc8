import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly isWrong: boolean;
}

/** Whether the six digits are all there. */
export function isCode(value: string): boolean {
  return /^\d{6}$/.test(value);
}

/** The six digits of an authenticator app; full-width digits of a Japanese keyboard are taken as well. */
export function CodeField({ value, onChange, isWrong }: CodeFieldProps) {
  const t = useStaffText();
  return (
    <Field label={t('signIn.code')} required unmarked error={isWrong ? t('signIn.code.error') : null}>
      <TextInput
        className="input-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={value}
        onChange={(event) => onChange(event.target.value.normalize('NFKC').replaceAll(/\D/g, '').slice(0, 6))}
      />
    </Field>
  );
}
