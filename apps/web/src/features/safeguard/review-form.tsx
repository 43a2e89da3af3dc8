import { type FormEvent, useState } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';

const outcomes = ['justified', 'notJustified'] as const;

interface ReviewFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (review: { outcome: (typeof outcomes)[number]; words: string }) => void;
}

/** What somebody else found of something done in an emergency. */
export function ReviewForm({ busy, error, onSave }: ReviewFormProps) {
  const t = useStaffText();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | null>(null);
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (outcome !== null) onSave({ outcome, words });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <RadioCards
        label={t('emergency.review')}
        required
        inline
        options={outcomes.map((value) => ({ value, label: t(`emergency.state.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Field label={t('emergency.review.words')} required>
        <TextArea rows={2} required value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <ActProblem error={error} />
      <div>
        <Button type="submit" busy={busy} disabled={outcome === null}>
          {t('emergency.review.save')}
        </Button>
      </div>
    </form>
  );
}
