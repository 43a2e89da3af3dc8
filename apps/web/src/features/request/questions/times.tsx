import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import type { AnswerProps } from './answer-props.ts';

export function TimesQuestion({ draft, change }: AnswerProps) {
  const t = usePatientText();
  return (
    <Field label={t('request.times')} hint={t('request.times.hint')}>
      <TextArea
        rows={3}
        maxLength={4000}
        value={draft.wishedTimes}
        onChange={(event) => change({ wishedTimes: event.target.value })}
      />
    </Field>
  );
}
