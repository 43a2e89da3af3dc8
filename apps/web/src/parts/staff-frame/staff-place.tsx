import { createContext, type ReactNode, use, useEffect } from 'react';
import { useLocation } from 'wouter';
import { problemOf } from '../../lib/api/problem.ts';
import { useSession } from '../../lib/session/session.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import { type Staff, staffAt } from './staff.ts';

const StaffContext = createContext<Staff | null>(null);

/** The member of staff this page belongs to. */
export function useStaff(): Staff {
  const staff = use(StaffContext);
  if (staff === null) throw new Error('a StaffPlace must stand above');
  return staff;
}

interface StaffPlaceProps {
  readonly clinicId: string;
  readonly children: ReactNode;
}

/** Lets in who works at the clinic. Nobody signed in goes to the sign-in; somebody else is told so. */
export function StaffPlace({ clinicId, children }: StaffPlaceProps) {
  const t = useStaffText();
  const [, go] = useLocation();
  const session = useSession();
  const isOutside =
    session.data?.account === null ||
    (session.error !== null && problemOf(session.error).code === 'notSignedIn');
  useEffect(() => {
    if (isOutside) go('/staff/sign-in', { replace: true });
  }, [isOutside, go]);
  if (session.data === undefined || isOutside) {
    if (session.error === null || isOutside) return <Skeleton lines={6} />;
    return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  }
  const staff = staffAt(session.data, clinicId);
  if (staff === null) {
    return (
      <Callout tone="warning" title={t('staff.notHere')}>
        <p>{t('staff.notHere.detail')}</p>
        <ButtonLink href="/staff/sign-in">{t('staff.signInAgain')}</ButtonLink>
      </Callout>
    );
  }
  if (session.data.staff.some((each) => each.clinicId === clinicId && each.needsCertificate)) {
    return (
      <Callout tone="warning" title={t('error.clientCertificateNeeded')}>
        <p>{t('error.clientCertificateNeeded.remedy')}</p>
        <ButtonLink href="/staff/sign-in">{t('staff.signInAgain')}</ButtonLink>
      </Callout>
    );
  }
  return (
    <StaffContext value={staff}>
      <ToastProvider>{children}</ToastProvider>
    </StaffContext>
  );
}
