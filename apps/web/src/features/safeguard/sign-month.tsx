import type { AccessReviewView } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';

/** Signs for a month that is over and whose findings are handled; says what is still missing. */
export function SignMonth({ review }: { readonly review: AccessReviewView }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [words, setWords] = useState('');
  const sign = useAct('signAccessReview', { refresh: ['getAccessReview'] });
  const open = review.findings.filter((each) => each.handled === null).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    sign.mutate({ params: { clinicId }, body: { month: review.month, words } });
  };
  if (!review.isOver) return <p className="soft">{t('accessReview.sign.notOver')}</p>;
  if (open > 0) return <p className="soft">{t('accessReview.sign.open', { count: open })}</p>;
  return (
    <Card title={t('accessReview.sign')}>
      <form className="staff-form" onSubmit={submit}>
        <Field label={t('accessReview.words')} required>
          <TextArea rows={2} required value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        <ActProblem error={sign.error} />
        <div>
          <Button type="submit" kind="primary" busy={sign.isPending} disabled={words.trim() === ''}>
            {t('accessReview.sign.act')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
