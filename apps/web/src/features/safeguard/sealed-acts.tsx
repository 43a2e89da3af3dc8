import type { Body, SealedAccountView, SealedSheet } from '@onshin/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { CustodyFields } from './custody-fields.tsx';

interface FormProps {
  readonly action: string;
  readonly kind: 'primary' | 'danger';
  readonly act: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Form({ action, kind, act, onSend, onClose, children }: FormProps) {
  const t = useStaffText();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      {children}
      <ActProblem error={act.error} />
      <div className="row">
        <Button type="submit" kind={kind} busy={act.isPending}>
          {action}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('sealed.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface ActProps {
  readonly sealedId: string;
  readonly onClose: () => void;
}

const seals = ['whole', 'broken', 'missing'] as const satisfies Body<'checkSealedAccount'>['seal'][];

/** Somebody has looked at the envelope. */
export function CheckSeal({ sealedId, onClose }: ActProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [seal, setSeal] = useState<(typeof seals)[number] | null>(null);
  const [words, setWords] = useState('');
  const check = useAct('checkSealedAccount', { onDone: onClose });
  return (
    <Form
      action={t('sealed.check.save')}
      kind={seal === null || seal === 'whole' ? 'primary' : 'danger'}
      act={check}
      onClose={onClose}
      onSend={() => seal !== null && check.mutate({ params: { clinicId, sealedId }, body: { seal, words } })}
    >
      <RadioCards
        label={t('sealed.check.seal')}
        required
        inline
        options={seals.map((value) => ({ value, label: t(`sealed.check.${value}`) }))}
        value={seal}
        onChange={setSeal}
      />
      {seal !== null && seal !== 'whole' && <p>{t('sealed.check.warn')}</p>}
      <Field label={t('sealed.check.words')} required={seal !== null && seal !== 'whole'}>
        <TextInput
          required={seal !== null && seal !== 'whole'}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
    </Form>
  );
}

/** A new phrase for the account, kept where the former one was unless somebody says otherwise. */
export function SealAnew({
  account,
  onClose,
  onSealed,
}: {
  readonly account: SealedAccountView;
  readonly onClose: () => void;
  readonly onSealed: (sheet: SealedSheet) => void;
}) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [custody, setCustody] = useState({ custodian: account.custodian, place: account.place });
  const anew = useAct('sealAccountAnew', { onDone: onSealed });
  return (
    <Form
      action={t('sealed.anew.go')}
      kind="primary"
      act={anew}
      onClose={onClose}
      onSend={() => anew.mutate({ params: { clinicId, sealedId: account.id }, body: custody })}
    >
      <p>{t('sealed.anew.lead')}</p>
      <CustodyFields custody={custody} onChange={setCustody} />
    </Form>
  );
}

/** Nobody needs it any more. */
export function RetireAccount({ sealedId, onClose }: ActProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [why, setWhy] = useState('');
  const retire = useAct('retireSealedAccount', { onDone: onClose });
  return (
    <Form
      action={t('sealed.retire.go')}
      kind="danger"
      act={retire}
      onClose={onClose}
      onSend={() => retire.mutate({ params: { clinicId, sealedId }, body: { why } })}
    >
      <Field label={t('sealed.retire.why')} required>
        <TextInput required maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
      </Field>
    </Form>
  );
}
