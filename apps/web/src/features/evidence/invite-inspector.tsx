import type { Answer } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { Period } from './period-picker.tsx';

interface InviteInspectorProps {
  /** The days that are opened: those that are looked at. */
  readonly period: Period;
  readonly onMade: (made: Answer<'inviteInspector'>) => void;
}

/** Who is to read the period that is looked at, and for how long. */
export function InviteInspector({ period, onMade }: InviteInspectorProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [person, setPerson] = useState({ inspector: '', authority: '' });
  const [days, setDays] = useState(7);
  const invite = useAct('inviteInspector', { onDone: onMade });
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate({ params: { clinicId }, body: { ...person, ...period, days } });
      }}
    >
      <div className="staff-pair">
        {(['inspector', 'authority'] as const).map((part) => (
          <Field key={part} label={t(`inspection.${part}`)} required unmarked>
            <TextInput
              required
              maxLength={200}
              value={person[part]}
              onChange={(event) => setPerson({ ...person, [part]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={t('inspection.days')} required unmarked>
          <TextInput
            type="number"
            required
            min={1}
            max={30}
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          />
        </Field>
      </div>
      <ActProblem error={invite.error} />
      <div>
        <Button type="submit" busy={invite.isPending}>
          {t('inspection.invite')}
        </Button>
      </div>
    </form>
  );
}
