import { answerWhoIsThere, useIsAsked } from '../../lib/lock/step-up.ts';
import { useSession } from '../../lib/session/session.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProofForm } from '../../parts/proof/proof-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** One question before what exports or changes settings; the act that waits for it then goes out by itself. */
export function StepUpDialog() {
  const t = useStaffText();
  const isAsked = useIsAsked();
  const session = useSession();
  return (
    <Dialog title={t('stepUp.title')} isOpen={isAsked} onClose={() => answerWhoIsThere(false)}>
      <p>{t('stepUp.lead')}</p>
      <ProofForm
        opens="stepUpSession"
        factors={session.data?.work?.factors ?? []}
        action={t('stepUp.go')}
        onProved={() => {
          void session.refetch();
          answerWhoIsThere(true);
        }}
      />
    </Dialog>
  );
}
