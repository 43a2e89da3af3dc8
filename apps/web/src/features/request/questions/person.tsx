import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { AnswerProps } from './answer-props.ts';

const sexes = ['female', 'male', 'other', 'unknown'] as const;
const fields = [
  { name: 'name', autoComplete: 'name' },
  { name: 'kana', autoComplete: 'off' },
  { name: 'birthDate', autoComplete: 'bday', type: 'date' },
] as const;

export function PersonQuestion({ draft, change, faults }: AnswerProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  const { person } = draft;
  const set = (part: Partial<typeof person>): void => change({ person: { ...person, ...part } });
  return (
    <>
      {fields.map(({ name, ...rest }) => (
        <Field key={name} label={t(`request.person.${name}`)} error={wrong(name)} required unmarked>
          <TextInput
            {...rest}
            maxLength={200}
            value={person[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        </Field>
      ))}
      <RadioCards
        label={t('request.person.sex')}
        unmarked
        required
        inline
        error={wrong('sex')}
        options={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))}
        value={person.sex === '' ? null : person.sex}
        onChange={(sex) => set({ sex })}
      />
      <Field
        label={t('request.person.phone')}
        hint={t('request.person.phone.hint')}
        error={wrong('phone')}
        required
        unmarked
      >
        <TextInput
          type="tel"
          autoComplete="tel"
          value={person.phone}
          onChange={(event) => set({ phone: event.target.value })}
        />
      </Field>
    </>
  );
}
