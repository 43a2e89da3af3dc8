import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { AnswerProps } from './answer-props.ts';

const states = ['known', 'none', 'unknown'] as const;

interface KnowledgeQuestionProps extends AnswerProps {
  readonly matter: 'conditions' | 'medicines' | 'allergies';
}

/** Which there are, that there are none, or that one does not know: three different answers. */
export function KnowledgeQuestion({ matter, draft, change, faults }: KnowledgeQuestionProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  const { state, lines } = draft[matter];
  return (
    <>
      <RadioCards
        label={t(`request.${matter}.title`)}
        unmarked
        required
        error={wrong('state')}
        options={states.map((value) => ({ value, label: t(`answer.${value}`) }))}
        value={state === '' ? null : state}
        onChange={(next) => change({ [matter]: { state: next, lines } })}
      />
      {state === 'known' && (
        <Field
          label={t(`request.${matter}`)}
          hint={t(matter === 'medicines' ? 'request.list.medicines' : 'request.list.hint')}
          error={wrong('lines')}
          required
          unmarked
        >
          <TextArea
            rows={4}
            value={lines}
            onChange={(event) => change({ [matter]: { state, lines: event.target.value } })}
          />
        </Field>
      )}
    </>
  );
}
