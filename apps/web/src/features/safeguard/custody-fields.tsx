import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

export interface Custody {
  readonly custodian: string;
  readonly place: string;
}

interface CustodyFieldsProps {
  readonly custody: Custody;
  readonly onChange: (custody: Custody) => void;
}

/** Who keeps an envelope, and where it lies. */
export function CustodyFields({ custody, onChange }: CustodyFieldsProps) {
  const t = useStaffText();
  return (
    <>
      <Field label={t('sealed.custodian')} required>
        <TextInput
          required
          maxLength={100}
          value={custody.custodian}
          onChange={(event) => onChange({ ...custody, custodian: event.target.value })}
        />
      </Field>
      <Field label={t('sealed.place')} required>
        <TextInput
          required
          maxLength={200}
          value={custody.place}
          onChange={(event) => onChange({ ...custody, place: event.target.value })}
        />
      </Field>
    </>
  );
}
