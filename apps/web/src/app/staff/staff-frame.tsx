import type { ReactNode } from 'react';
import { useDemonstration, useOwnStaff, useSession } from '../../lib/session/session.ts';
import { useSignOut } from '../../lib/session/sign-out.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { StaffShell } from '../shells/staff-shell.tsx';
import { staffPages } from './pages.ts';

interface StaffFrameProps {
  readonly clinicId: string;
  readonly children: ReactNode;
}

/** The frame of a clinic's pages; who is not signed in is led to the sign-in. */
export function StaffFrame({ clinicId, children }: StaffFrameProps) {
  const t = useStaffText();
  const session = useSession();
  const staff = useOwnStaff(clinicId);
  const { signOut } = useSignOut('/staff/sign-in');
  const items = staffPages.map(({ path, word, icon: Icon, letter }) => ({
    href: `/staff/${clinicId}${path}`,
    label: t(word),
    icon: <Icon aria-hidden="true" />,
    letter,
  }));
  return (
    <StaffShell
      clinicName={staff?.clinicName ?? t('product.name')}
      personName={session.data?.account?.name ?? ''}
      isDemonstration={useDemonstration()}
      items={items}
      commands={[{ label: t('action.signOut'), run: signOut }]}
      onSignOut={signOut}
    >
      {session.data !== undefined && staff === null ? (
        <Callout tone="warning" title={t('signIn.needed')}>
          <p>{t('signIn.needed.detail')}</p>
          <div>
            <ButtonLink kind="primary" href="/staff/sign-in">
              {t('signIn.go')}
            </ButtonLink>
          </div>
        </Callout>
      ) : (
        children
      )}
    </StaffShell>
  );
}
