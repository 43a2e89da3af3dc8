import type { Body } from '@onshin/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { today } from '../../parts/staff-frame/civil-day.ts';

type Asked = Body<'askForWorkOrder'>;
const categories = ['routine', 'fault', 'update', 'check'] as const;

interface WorkOrderFormProps {
  readonly busy: boolean;
  /** The last day of the maintainer’s account. */
  readonly latest: string | undefined;
  readonly error: unknown;
  readonly onSend: (asked: Asked) => void;
  readonly onCancel: () => void;
  /** Who is to do it, where somebody else writes the order. */
  readonly children?: ReactNode;
}

/** Some hours of one day, what for, and who attends. */
export function WorkOrderForm({ busy, latest, error, onSend, onCancel, children }: WorkOrderFormProps) {
  const t = useStaffText();
  const [asked, setAsked] = useState<Asked>({
    day: today(),
    from: '09:00',
    until: '17:00',
    category: 'routine',
    purpose: '',
    concerns: '',
    attendee: '',
  });
  const change = (changes: Partial<Asked>) => setAsked({ ...asked, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(asked);
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      {children}
      <div className="staff-pair">
        <Field label={t('maintenance.day')} required>
          <TextInput
            type="date"
            min={today()}
            max={latest}
            value={asked.day}
            onChange={(event) => change({ day: event.target.value })}
          />
        </Field>
        <Field label={t('maintenance.from')} required>
          <TextInput
            type="time"
            value={asked.from}
            onChange={(event) => change({ from: event.target.value })}
          />
        </Field>
        <Field label={t('maintenance.until')} required>
          <TextInput
            type="time"
            min={asked.from}
            value={asked.until}
            onChange={(event) => change({ until: event.target.value })}
          />
        </Field>
      </div>
      <RadioCards
        label={t('maintenance.category')}
        required
        inline
        options={categories.map((value) => ({ value, label: t(`maintenance.category.${value}`) }))}
        value={asked.category}
        onChange={(category) => change({ category })}
      />
      <Field label={t('maintenance.purpose')} required>
        <TextArea
          rows={2}
          maxLength={2000}
          value={asked.purpose}
          onChange={(event) => change({ purpose: event.target.value })}
        />
      </Field>
      <Field label={t('maintenance.concerns')} hint={t('maintenance.concerns.hint')}>
        <TextArea
          rows={2}
          maxLength={2000}
          value={asked.concerns}
          onChange={(event) => change({ concerns: event.target.value })}
        />
      </Field>
      <Field label={t('maintenance.attendee')} required>
        <TextInput
          maxLength={200}
          value={asked.attendee}
          onChange={(event) => change({ attendee: event.target.value })}
        />
      </Field>
      <ActProblem error={error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {t('maintenance.send')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
