import type { ConsultationView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

/** Cancelling, and recording that the patient did not come; each asked once. */
export function OtherActions({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const [asked, setAsked] = useState<'cancel' | 'noShow' | null>(null);
  const [reason, setReason] = useState('');
  const done = () => setAsked(null);
  const cancel = useAct('cancelConsultation', { onDone: done });
  const noShow = useAct('recordNoShow', { onDone: done });
  const input = {
    params: { clinicId: view.clinicId, consultationId: view.id },
    ifMatch: view.version,
  };
  return (
    <>
      {view.actions.includes('recordNoShow') && (
        <Button kind="quiet" onClick={() => setAsked('noShow')}>
          {t('prep.noShow')}
        </Button>
      )}
      {view.actions.includes('cancel') && (
        <Button kind="quiet" onClick={() => setAsked('cancel')}>
          {t('prep.cancel')}
        </Button>
      )}
      <Dialog
        title={t('prep.noShow')}
        isOpen={asked === 'noShow'}
        onClose={done}
        action={
          <Button kind="danger" busy={noShow.isPending} onClick={() => noShow.mutate(input)}>
            {t('prep.noShow')}
          </Button>
        }
      >
        <p>{t('prep.noShow.lead')}</p>
        <ActProblem error={noShow.error} />
      </Dialog>
      <Dialog
        title={t('prep.cancel')}
        isOpen={asked === 'cancel'}
        onClose={done}
        action={
          <Button
            kind="danger"
            busy={cancel.isPending}
            onClick={() => cancel.mutate({ ...input, body: { reason } })}
          >
            {t('prep.cancel')}
          </Button>
        }
      >
        <Field label={t('prep.cancel.reason')} hint={t('consult.read')}>
          <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ActProblem error={cancel.error} />
      </Dialog>
    </>
  );
}
