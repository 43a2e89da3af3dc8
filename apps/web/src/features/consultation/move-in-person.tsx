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

/**
 * To in-person care, at any moment and never refused; what is left open becomes a due task and is filled in by the same
 * form (S-1-1-2-iii-b).
 */
export function MoveInPerson({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const { handoff } = view;
  const [where, setWhere] = useState(handoff?.where ?? `${view.clinicName} ${view.clinicPhone}`);
  const [reason, setReason] = useState(handoff === null ? '' : (view.dispositionDetail ?? ''));
  const [informed, setInformed] = useState(handoff?.informed ?? '');
  const [information, setInformation] = useState(handoff?.information ?? '');
  const [urgentAdvice, setUrgentAdvice] = useState(handoff?.urgentAdvice ?? '');
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
      <Button
        kind={handoff === null ? 'danger' : 'secondary'}
        icon={<Hospital aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t(handoff === null ? 'move.open' : 'move.complete')}
      </Button>
      <Dialog
        title={t(handoff === null ? 'move.title' : 'move.complete')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={
          <Button
            kind={handoff === null ? 'danger' : 'primary'}
            busy={move.isPending}
            disabled={reason.trim() === '' || where.trim() === ''}
            onClick={send}
          >
            {t(handoff === null ? 'move.confirm' : 'move.complete.save')}
          </Button>
        }
      >
        <div className="stack">
          <Field label={t('move.where')} hint={t('consult.read')} required>
            <TextInput value={where} onChange={(event) => setWhere(event.target.value)} />
          </Field>
          <Field label={t('move.reason')} hint={t('consult.read')} required>
            <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <Field label={t('move.informed')} {...(handoff === null && { hint: t('move.later') })}>
            <TextInput value={informed} onChange={(event) => setInformed(event.target.value)} />
          </Field>
          <Field label={t('move.information')}>
            <TextInput value={information} onChange={(event) => setInformation(event.target.value)} />
          </Field>
          <Field label={t('move.urgent')} hint={t('consult.read')}>
            <TextInput value={urgentAdvice} onChange={(event) => setUrgentAdvice(event.target.value)} />
          </Field>
          <ActProblem error={move.error} />
        </div>
      </Dialog>
    </>
  );
}
