import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { useFaultWords } from '../fault-words.ts';
import { placeTypes } from '../../../parts/place-types.ts';
import type { AnswerProps } from './answer-props.ts';

export function PlaceQuestion({ draft, change, faults }: AnswerProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  return (
    <>
      <RadioCards
        label={t('request.place.type')}
        unmarked
        required
        error={wrong('placeType')}
        options={placeTypes.map((value) => ({ value, label: t(`place.${value}`) }))}
        value={draft.placeType === '' ? null : draft.placeType}
        onChange={(placeType) => change({ placeType })}
      />
      <Field
        label={t('request.place.address')}
        hint={t('request.place.address.hint')}
        error={wrong('address')}
        required
        unmarked
      >
        <TextInput
          autoComplete="street-address"
          maxLength={200}
          value={draft.address}
          onChange={(event) => change({ address: event.target.value })}
        />
      </Field>
    </>
  );
}
