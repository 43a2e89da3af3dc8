import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { AnswerProps } from './answer-props.ts';

export function ProblemQuestion({ draft, change, faults }: AnswerProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  return (
    <>
      <Field
        label={t('request.problem')}
        hint={t('request.problem.hint')}
        error={wrong('label')}
        required
        unmarked
      >
        <TextInput
          value={draft.label}
          maxLength={200}
          onChange={(event) => change({ label: event.target.value })}
        />
      </Field>
      <Field
        label={t('request.since')}
        hint={t('request.since.hint')}
        error={wrong('since')}
        required
        unmarked
      >
        <TextInput
          value={draft.since}
          maxLength={200}
          onChange={(event) => change({ since: event.target.value })}
        />
      </Field>
    </>
  );
}
