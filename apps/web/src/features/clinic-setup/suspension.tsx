import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { Person } from './person.ts';

interface SuspensionProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** Keeps somebody out for now, or lets them in again. */
export function Suspension({ person, onDone }: SuspensionProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [why, setWhy] = useState('');
  const suspend = useAct('suspendStaff', { onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const params = { clinicId, staffId: person.staffId };
    suspend.mutate({ params, body: { isSuspended: !person.isSuspended, why } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <Field label={t('staff.reason')} required>
        <TextInput required maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
      </Field>
      <ActProblem error={suspend.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={suspend.isPending}>
          {t(person.isSuspended ? 'people.resume' : 'people.suspend')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
