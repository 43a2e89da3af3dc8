import type { InvitedRole } from '@onshin/contract';
import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { today } from '../../parts/staff-frame/civil-day.ts';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { invitedRoles } from './invited-roles.ts';
import type { Person } from './person.ts';

interface RolesFormProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** Other roles from a day on, and what somebody has had so far. */
export function RolesForm({ person, onDone }: RolesFormProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [roles, setRoles] = useState<readonly InvitedRole[]>(
    invitedRoles.filter((role) => person.roles.includes(role)),
  );
  const [from, setFrom] = useState(today);
  const [why, setWhy] = useState('');
  const change = useAct('changeRoles', { onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const params = { clinicId, staffId: person.staffId };
    change.mutate({ params, body: { roles: [...roles], from, why } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <Choices
        label={t('people.roles')}
        required
        inline
        options={invitedRoles.map((value) => ({ value, label: t(`people.role.${value}`) }))}
        values={roles}
        onChange={setRoles}
      />
      <div className="staff-pair">
        <Field label={t('people.roles.from')} required>
          <TextInput
            type="date"
            required
            min={today()}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </Field>
        <Field label={t('staff.reason')} required>
          <TextInput required maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
        </Field>
      </div>
      <ActProblem error={change.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={change.isPending} disabled={roles.length === 0}>
          {t('people.roles.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
      <History staffId={person.staffId} />
    </form>
  );
}

function History({ staffId }: { readonly staffId: string }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const { data } = useRead('listRoleChanges', { params: { clinicId, staffId } });
  if (data === undefined || data.changes.length + data.suspensions.length === 0) return null;
  return (
    <ul className="visits staff-small">
      {data.changes.map((change) => (
        <li key={change.at}>
          <strong>{t('people.roles.since', { date: showCivilDate(change.from, language) })}</strong>
          {change.roles.map((role) => t(`people.role.${role}`)).join('、')}（{change.why}・{change.by}・
          {showFullDateTime(change.at, language)}）
        </li>
      ))}
      {data.suspensions.map((each) => (
        <li key={each.at}>
          <strong>{t(each.isSuspended ? 'people.suspended' : 'people.resumed')}</strong>
          {each.why}（{each.by ?? t('people.suspended.bySystem')}・{showFullDateTime(each.at, language)}）
        </li>
      ))}
    </ul>
  );
}
