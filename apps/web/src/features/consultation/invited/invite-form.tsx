import type { Body, Invitations, SeatRole } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { FormEnd } from '../../../parts/staff-frame/form-end.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select, TextInput } from '../../../ui/inputs.tsx';
import { faultWords } from './fault-words.ts';

type Consent = Body<'inviteToConsultation'>['consent'];
const ways = ['inPerson', 'byTelephone', 'inCall', 'inWriting'] as const satisfies readonly Consent[];

interface InviteFormProps {
  readonly at: { readonly clinicId: string; readonly consultationId: string };
  readonly mayBeInvited: Invitations['mayBeInvited'];
  readonly onLeave: () => void;
}

/** Whom, as what and why; and how the patient, told all this, agreed. */
export function InviteForm({ at, mayBeInvited, onLeave }: InviteFormProps) {
  const t = useStaffText();
  const [chosen, setChosen] = useState('');
  const [why, setWhy] = useState('');
  const [consent, setConsent] = useState<Consent | null>(null);
  const invite = useAct('inviteToConsultation', { refresh: ['listInvitations'], onDone: onLeave });
  const people = mayBeInvited.flatMap(({ staffId, name, roles }) =>
    roles.map((role: SeatRole) => ({
      value: `${staffId} ${role}`,
      staffId,
      role,
      label: `${name}（${t(`people.role.${role}`)}）`,
    })),
  );
  const person = people.find(({ value }) => value === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person === undefined || consent === null) return;
    const { staffId, role } = person;
    invite.mutate({ params: at, body: { staffId, invitedAs: role, why, consent } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <Field
        label={t('invite.who')}
        required
        hint={person === undefined ? t('invite.nobody') : t(`invite.reads.${person.role}`)}
      >
        <Select required options={people} value={chosen} onChange={setChosen} />
      </Field>
      <Field label={t('invite.why')} hint={t('invite.why.hint')} required>
        <TextInput required maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
      </Field>
      <RadioCards
        label={t('invite.consent')}
        hint={t('invite.consent.hint')}
        required
        inline
        options={ways.map((value) => ({ value, label: t(`invite.consent.${value}`) }))}
        value={consent}
        onChange={setConsent}
      />
      <FormEnd
        error={invite.error}
        fault={faultWords(t, invite.error)}
        save={t('invite.save')}
        busy={invite.isPending}
        isComplete={consent !== null}
        onLeave={onLeave}
      />
    </form>
  );
}
