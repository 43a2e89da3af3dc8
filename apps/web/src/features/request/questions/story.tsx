import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { useFaultWords } from '../fault-words.ts';
import type { AnswerProps } from './answer-props.ts';

export function StoryQuestion({ draft, change, faults }: AnswerProps) {
  const t = usePatientText();
  const wrong = useFaultWords(faults);
  return (
    <Field label={t('request.story')} hint={t('request.story.hint')} error={wrong('story')} required unmarked>
      <TextArea
        rows={6}
        maxLength={4000}
        value={draft.story}
        onChange={(event) => change({ story: event.target.value })}
      />
    </Field>
  );
}
