import type { ConsultationView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

/** Declining, with words the patient reads. */
export function DeclineRequest({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const decline = useAct('declineRequest', { onDone: () => setOpen(false) });
  if (!view.actions.includes('decline')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('review.decline')}</Button>
      <Dialog
        title={t('review.decline')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={
          <Button
            kind="danger"
            busy={decline.isPending}
            disabled={reason.trim() === ''}
            onClick={() =>
              decline.mutate({
                params: { clinicId: view.clinicId, consultationId: view.id },
                ifMatch: view.version,
                body: { reason },
              })
            }
          >
            {t('review.decline.send')}
          </Button>
        }
      >
        <Field label={t('review.decline.words')} hint={t('review.decline.hint')} required>
          <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ActProblem error={decline.error} />
      </Dialog>
    </>
  );
}
