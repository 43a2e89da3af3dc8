import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { AnswerProps } from './answer-props.ts';

export function AcuteQuestion({ draft, change, faults }: AnswerProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  return (
    <RadioCards
      label={t('request.acute.title')}
      unmarked
      required
      error={wrong('acute')}
      options={[
        { value: 'yes', label: t('answer.yes'), detail: t('request.acute.yes') },
        { value: 'no', label: t('answer.no'), detail: t('request.acute.no') },
      ]}
      value={draft.acute === '' ? null : draft.acute}
      onChange={(acute) => change({ acute })}
    />
  );
}
