import { ListChecks, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDemonstration, useSession } from '../../lib/session/session.ts';
import { useSignOut } from '../../lib/session/sign-out.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';
import { StaffShell } from '../../parts/shells/staff-shell.tsx';
import type { Period } from './period-picker.tsx';

interface InspectionFrameProps {
  readonly clinicId: string;
  readonly title: string;
  readonly children: (bounds: Period) => ReactNode;
}

/** The frame of whoever looks from outside: one clinic, one period, nothing else. */
export function InspectionFrame({ clinicId, title, children }: InspectionFrameProps) {
  const t = useStaffText();
  const isDemonstration = useDemonstration();
  const session = useSession();
  const { signOut } = useSignOut('/');
  const inspection = session.data?.inspection;
  if (session.data === undefined) return <Skeleton lines={6} />;
  if (inspection === null || inspection === undefined || inspection.clinicId !== clinicId) {
    return (
      <AloneFrame>
        <PageTitle>{t('inspection.enter.title')}</PageTitle>
        <Callout tone="warning" title={t('inspection.over')}>
          {t('inspection.over.detail')}
        </Callout>
      </AloneFrame>
    );
  }
  return (
    <StaffShell
      clinicName={inspection.clinicName}
      personName={inspection.inspector}
      isDemonstration={isDemonstration}
      onSignOut={signOut}
      items={[
        {
          href: `/staff/inspection/${clinicId}`,
          label: t('period.nav'),
          icon: <ShieldCheck aria-hidden="true" />,
          letter: 'E',
        },
        {
          href: `/staff/inspection/${clinicId}/checklists`,
          label: t('checklist.title'),
          icon: <ListChecks aria-hidden="true" />,
          letter: 'C',
        },
      ]}
    >
      <PageTitle place={inspection.clinicName} lead={t('inspection.as', { inspector: inspection.inspector })}>
        {title}
      </PageTitle>
      {children({ from: inspection.from, until: inspection.until })}
    </StaffShell>
  );
}
