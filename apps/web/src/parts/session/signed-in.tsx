import type { ReactNode } from 'react';
import { useDemonstration, useSession } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { SignInCard } from './sign-in-card.tsx';

interface SignedInProps {
  readonly clinicId: string;
  readonly children: ReactNode;
}

/** The patient's pages for whoever is signed in as one; everybody else is offered a link at once. */
export function SignedIn({ clinicId, children }: SignedInProps) {
  const t = usePatientText();
  const session = useSession();
  const isDemonstration = useDemonstration();
  if (session.isPending) return <Skeleton lines={6} />;
  if (session.isError) {
    return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  }
  const { account, patients, enteringClinic, staff } = session.data;
  const isPatient =
    enteringClinic?.clinicId === clinicId || patients.some((patient) => patient.clinicId === clinicId);
  if (account !== null && isPatient) return children;
  if (staff.some((each) => each.clinicId === clinicId)) {
    return (
      <Callout tone="warning" title={t('signInFirst.staff')}>
        <p>{t('signInFirst.staff.detail')}</p>
        <ButtonLink href="/staff" leaves>
          {t('signInFirst.toStaff')}
        </ButtonLink>
      </Callout>
    );
  }
  return (
    <div className="stack">
      <PageTitle lead={t('signInFirst.detail')}>{t('signInFirst.title')}</PageTitle>
      <SignInCard clinicId={clinicId} isDemonstration={isDemonstration} />
    </div>
  );
}
