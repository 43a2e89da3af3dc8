import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

interface LinkAddressProps {
  readonly by: 'email' | 'mobile';
  readonly label: string;
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** Where a link is sent: typed at the counter, so no browser remembers it. */
export function LinkAddress({ by, label, value, onChange }: LinkAddressProps) {
  return (
    <Field label={label} required>
      <TextInput
        type={by === 'email' ? 'email' : 'tel'}
        autoComplete="off"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
