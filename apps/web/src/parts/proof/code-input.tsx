import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

interface CodeInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** The six digits of an authenticator app. */
export function CodeInput({ label, hint, error, value, onChange }: CodeInputProps) {
  return (
    <Field
      label={label}
      required
      unmarked
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <TextInput
        className="input-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9]{6}"
        maxLength={6}
        value={value}
        onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, ''))}
      />
    </Field>
  );
}
