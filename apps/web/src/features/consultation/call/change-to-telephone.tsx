import type { ConsultationView } from '@onshin/contract';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

interface ChangeToTelephoneProps {
  readonly view: ConsultationView;
  /** The button that opens the question. */
  readonly renderOpener: (open: () => void) => ReactNode;
}

/** On by telephone: outside online care, and said so before it is pressed. */
export function ChangeToTelephone({ view, renderOpener }: ChangeToTelephoneProps) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const change = useAct('changeToTelephone', { onDone: () => setOpen(false) });
  if (!view.actions.includes('changeToTelephone')) return null;
  return (
    <>
      {renderOpener(() => setOpen(true))}
      <Dialog
        title={t('call.telephone.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action={
          <Button
            kind="primary"
            busy={change.isPending}
            disabled={reason.trim() === ''}
            onClick={() =>
              change.mutate({
                params: { clinicId: view.clinicId, consultationId: view.id },
                ifMatch: view.version,
                body: { reason },
              })
            }
          >
            {t('call.telephone.confirm')}
          </Button>
        }
      >
        <p>{t('call.telephone.detail')}</p>
        <Field label={t('call.telephone.reason')} hint={t('consult.read')} required>
          <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ActProblem error={change.error} />
      </Dialog>
    </>
  );
}
