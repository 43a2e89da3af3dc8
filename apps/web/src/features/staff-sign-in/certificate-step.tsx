import { IdCard } from 'lucide-react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';

/** Signs in with the certificate of a card the browser has shown already. */
export function CertificateStep() {
  const t = useStaffText();
  const signIn = useAct('signInWithCertificate', {
    refresh: [],
    onDone: ({ goTo }) => location.assign(goTo),
  });
  return (
    <Card>
      <div className="stack-small">
        <Button
          wide
          icon={<IdCard aria-hidden="true" />}
          busy={signIn.isPending}
          onClick={() => signIn.mutate({})}
        >
          {t('signIn.certificate')}
        </Button>
        <p className="soft staff-small">{t('signIn.certificateHint')}</p>
        {signIn.isError && <ProblemNotice error={signIn.error} />}
      </div>
    </Card>
  );
}
