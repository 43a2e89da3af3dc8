import type { AgreementView } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface WithdrawProps {
  readonly clinicId: string;
  readonly view: AgreementView;
}

/** Possible at any time, apart from everything else, asked once. */
export function Withdraw({ clinicId, view }: WithdrawProps) {
  const t = usePatientText();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useAct('withdrawAgreement', { onDone: () => setAsking(false) });
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('agreement.withdraw')}
      </Button>
      <Dialog
        title={t('agreement.withdraw.title')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action={
          <Button
            kind="danger"
            busy={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({
                params: { clinicId, patientId: view.patientId },
                body: { reason: '' },
                ifMatch: view.patientVersion,
              })
            }
          >
            {t('agreement.withdraw')}
          </Button>
        }
      >
        <p>{t('agreement.withdraw.detail')}</p>
        {withdraw.isError && <ProblemNotice error={withdraw.error} />}
      </Dialog>
    </div>
  );
}
