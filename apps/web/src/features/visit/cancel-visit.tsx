import type { ConsultationView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

/** Cancelling, apart and asked once. */
export function CancelVisit({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = useAct('cancelConsultation', { onDone: () => setAsking(false) });
  if (!view.actions.includes('cancel')) return null;
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('visit.cancel')}
      </Button>
      <Dialog
        title={t('visit.cancel.title')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        wayOut={t('visit.cancel.keep')}
        action={
          <Button
            kind="danger"
            busy={cancel.isPending}
            onClick={() =>
              cancel.mutate({
                params: { clinicId: view.clinicId, consultationId: view.id },
                body: { reason },
                ifMatch: view.version,
              })
            }
          >
            {t('visit.cancel')}
          </Button>
        }
      >
        <p>{t('visit.cancel.detail')}</p>
        <Field label={t('visit.cancel.reason')} unmarked>
          <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        {cancel.isError && <ProblemNotice error={cancel.error} />}
      </Dialog>
    </div>
  );
}
