import { Building2 } from 'lucide-react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { keepErrand } from './provider-errand.ts';

/** Leads to the sign-in page the hospital shares among its systems. */
export function ProviderStep({ name }: { readonly name: string }) {
  const t = useStaffText();
  const start = useAct('startProviderSignIn', {
    refresh: [],
    onDone: ({ ticket, url }) => {
      keepErrand(ticket);
      location.assign(url);
    },
  });
  return (
    <Card>
      <div className="stack-small">
        <Button
          wide
          icon={<Building2 aria-hidden="true" />}
          busy={start.isPending}
          onClick={() => start.mutate({})}
        >
          {t('signIn.provider', { name })}
        </Button>
        <p className="soft staff-small">{t('signIn.providerHint')}</p>
        {start.isError && <ProblemNotice error={start.error} />}
      </div>
    </Card>
  );
}
