import type { InvitedRole } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { invitedRoles } from './invited-roles.ts';

/** An invitation by mail: the person sets up their own sign-in. */
export function InviteForm() {
  const t = useStaffText();
  const toast = useToast();
  const { clinicId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<readonly InvitedRole[]>([]);
  const invite = useAct('inviteStaff', {
    onDone: () => {
      toast(t('people.invited'));
      setOpen(false);
      setName('');
      setEmail('');
      setChosen([]);
    },
  });
  if (!isOpen) {
    return (
      <div>
        <Button kind="primary" onClick={() => setOpen(true)}>
          {t('people.invite')}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ params: { clinicId }, body: { name, email, roles: [...chosen] } });
  };
  return (
    <Card title={t('people.invite')} tone="key">
      <form className="staff-form" onSubmit={submit}>
        <div className="staff-pair">
          <Field label={t('patients.name')} required>
            <TextInput value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label={t('patients.email')} required>
            <TextInput type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
          </Field>
        </div>
        <Choices
          label={t('people.roles')}
          required
          inline
          options={invitedRoles.map((value) => ({ value, label: t(`people.role.${value}`) }))}
          values={chosen}
          onChange={setChosen}
        />
        <ActProblem error={invite.error} />
        <div className="row">
          <Button type="submit" kind="primary" busy={invite.isPending} disabled={chosen.length === 0}>
            {t('people.invite.send')}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
