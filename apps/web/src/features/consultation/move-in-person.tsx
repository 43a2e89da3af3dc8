import type { ConsultationView } from '@onshin/contract';
import { Hospital } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';

/** To in-person care, at any moment and never refused; what is left open becomes a due task (S-1-1-2-iii-b). */
export function MoveInPerson({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const [where, setWhere] = useState(`${view.clinicName} ${view.clinicPhone}`);
  const [reason, setReason] = useState('');
  const [informed, setInformed] = useState('');
  const [information, setInformation] = useState('');
  const [urgentAdvice, setUrgentAdvice] = useState('');
  const move = useAct('moveInPerson', { onDone: () => setOpen(false) });
  if (!view.actions.includes('moveInPerson')) return null;
  const send = (): void =>
    move.mutate({
      params: { clinicId: view.clinicId, consultationId: view.id },
      ifMatch: view.version,
      body: { where, reason, informed, information, urgentAdvice },
    });
  return (
    <>
      <Button kind="danger" icon={<Hospital aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('move.open')}
      </Button>
      <Dialog
        title={t('move.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={
          <Button
            kind="danger"
            busy={move.isPending}
            disabled={reason.trim() === '' || where.trim() === ''}
            onClick={send}
          >
            {t('move.confirm')}
          </Button>
        }
      >
        <div className="stack">
          <Field label={t('move.where')} required>
            <TextInput value={where} onChange={(event) => setWhere(event.target.value)} />
          </Field>
          <Field label={t('move.reason')} required>
            <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Field label={t('move.informed')} hint={t('move.later')}>
            <TextInput value={informed} onChange={(event) => setInformed(event.target.value)} />
          </Field>
          <Field label={t('move.information')}>
            <TextInput value={information} onChange={(event) => setInformation(event.target.value)} />
          </Field>
          <Field label={t('move.urgent')}>
            <TextInput value={urgentAdvice} onChange={(event) => setUrgentAdvice(event.target.value)} />
          </Field>
          <ActProblem error={move.error} />
        </div>
      </Dialog>
    </>
  );
}
