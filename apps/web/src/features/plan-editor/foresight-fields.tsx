import { useStaffText } from '../../lib/text/text-provider.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import type { OpenForesight } from './foresight.ts';

interface ForesightFieldsProps {
  readonly value: OpenForesight;
  readonly onChange: (value: OpenForesight) => void;
  readonly isTried: boolean;
}

/** Worsening that this doctor cannot handle: whether it is foreseeable, and who then stands ready (S-1-3-2-iv-a). */
export function ForesightFields({ value, onChange, isTried }: ForesightFieldsProps) {
  const t = useStaffText();
  const { isBeyondDoctor, institution, informedOn } = value;
  return (
    <>
      <RadioCards
        label={t('plan.beyond')}
        required
        inline
        error={isTried && isBeyondDoctor === null ? t('plan.beyond.choose') : null}
        options={(['no', 'yes'] as const).map((each) => ({ value: each, label: t(`plan.beyond.${each}`) }))}
        value={isBeyondDoctor}
        onChange={(chosen) => onChange({ ...value, isBeyondDoctor: chosen })}
      />
      {isBeyondDoctor === 'yes' && (
        <>
          <Field
            label={t('plan.receiving')}
            required
            error={isTried && institution.trim() === '' ? t('plan.receiving.empty') : null}
          >
            <TextInput
              maxLength={200}
              value={institution}
              onChange={(event) => onChange({ ...value, institution: event.target.value })}
            />
          </Field>
          <Field label={t('plan.informedOn')} hint={t('plan.informedOn.hint')}>
            <TextInput
              type="date"
              value={informedOn}
              onChange={(event) => onChange({ ...value, informedOn: event.target.value })}
            />
          </Field>
        </>
      )}
    </>
  );
}
