import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { AnswerProps } from './answer-props.ts';

const answers = ['yes', 'no', 'unknown'] as const;

export function UsualDoctorQuestion({ draft, change, faults }: AnswerProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  return (
    <RadioCards
      label={t('request.usualDoctor.title')}
      unmarked
      required
      error={wrong('usualDoctor')}
      options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
      value={draft.usualDoctor === '' ? null : draft.usualDoctor}
      onChange={(usualDoctor) => change({ usualDoctor })}
    />
  );
}
