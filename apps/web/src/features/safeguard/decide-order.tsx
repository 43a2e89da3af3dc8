import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';

/** Approves the hours and names the charts that open with them, or declines. */
export function DecideOrder({ orderId }: { readonly orderId: string }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [numbers, setNumbers] = useState('');
  const [words, setWords] = useState('');
  const decide = useAct('decideWorkOrder');
  const isUnknown =
    decide.error !== null &&
    (problemOf(decide.error).fields ?? []).some(({ message }) => message === 'noSuchPatient');
  const send = (isApproved: boolean) => {
    const patientNumbers = numbers.split(/[\s,、]+/u).filter((each) => each !== '');
    decide.mutate({ params: { clinicId, orderId }, body: { isApproved, words, patientNumbers } });
  };
  return (
    <div className="staff-form">
      <Field
        label={t('maintenance.decide.numbers')}
        hint={t('maintenance.decide.numbers.hint')}
        error={isUnknown ? t('maintenance.decide.noSuchPatient') : null}
      >
        <TextInput value={numbers} onChange={(event) => setNumbers(event.target.value)} />
      </Field>
      <Field label={t('maintenance.decide.words')}>
        <TextInput maxLength={2000} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      {!isUnknown && <ActProblem error={decide.error} />}
      <div className="row">
        <Button kind="primary" busy={decide.isPending} onClick={() => send(true)}>
          {t('maintenance.approve')}
        </Button>
        <Button disabled={decide.isPending} onClick={() => send(false)}>
          {t('maintenance.decline')}
        </Button>
      </div>
    </div>
  );
}

/** Closes an order after comparing what was reported with what was read. */
export function ConfirmOrder({ orderId }: { readonly orderId: string }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [words, setWords] = useState('');
  const confirm = useAct('confirmWorkOrder');
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ params: { clinicId, orderId }, body: { words } });
      }}
    >
      <Field label={t('maintenance.confirm.words')} required>
        <TextArea
          rows={2}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <ActProblem error={confirm.error} />
      <div>
        <Button type="submit" kind="primary" busy={confirm.isPending}>
          {t('maintenance.confirm')}
        </Button>
      </div>
    </form>
  );
}
