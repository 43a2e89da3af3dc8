import type { SealedSheet } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { CustodyFields } from './custody-fields.tsx';

const roles = ['doctor', 'nurse', 'clerk'] as const;

interface MakeSealedAccountProps {
  readonly usualMinutes: number;
  readonly onSealed: (sheet: SealedSheet) => void;
}

/** A new account for an emergency: for what, for how long, and who keeps its envelope. */
export function MakeSealedAccount({ usualMinutes, onSealed }: MakeSealedAccountProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('doctor');
  const [minutes, setMinutes] = useState(usualMinutes);
  const [custody, setCustody] = useState({ custodian: '', place: '' });
  const make = useAct('makeSealedAccount', { onDone: onSealed });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('sealed.make')}</Button>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate({ params: { clinicId }, body: { title, role, minutes, ...custody } });
  };
  return (
    <Card title={t('sealed.make')} tone="key">
      <form className="staff-form" onSubmit={submit}>
        <Field label={t('sealed.make.title')} hint={t('sealed.make.title.hint')} required>
          <TextInput
            required
            maxLength={100}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
        <RadioCards
          label={t('sealed.role')}
          required
          inline
          options={roles.map((value) => ({ value, label: t(`people.role.${value}`) }))}
          value={role}
          onChange={setRole}
        />
        <Field label={t('sealed.minutes.field')} required>
          <TextInput
            type="number"
            required
            min={15}
            max={720}
            value={minutes}
            onChange={(event) => setMinutes(Number(event.target.value))}
          />
        </Field>
        <CustodyFields custody={custody} onChange={setCustody} />
        <ActProblem error={make.error} />
        <div className="row">
          <Button type="submit" kind="primary" busy={make.isPending}>
            {t('sealed.make.go')}
          </Button>
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {t('sealed.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
