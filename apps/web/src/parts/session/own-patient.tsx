import type { ReactNode } from 'react';
import { useOwnPatient } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SignedIn } from './signed-in.tsx';

interface OwnPatientProps {
  readonly clinicId: string;
  readonly children: (patientId: string) => ReactNode;
}

/** Pages about the chart of the person signed in; whoever has none yet is led to the request. */
export function OwnPatient({ clinicId, children }: OwnPatientProps) {
  return (
    <SignedIn clinicId={clinicId}>
      <Own clinicId={clinicId}>{children}</Own>
    </SignedIn>
  );
}

function Own({ clinicId, children }: OwnPatientProps) {
  const t = usePatientText();
  const patient = useOwnPatient(clinicId);
  if (patient !== null) return children(patient.patientId);
  return (
    <EmptyState
      title={t('home.none')}
      action={
        <ButtonLink kind="primary" href={`/p/${clinicId}/request`}>
          {t('public.apply')}
        </ButtonLink>
      }
    >
      {t('home.none.detail')}
    </EmptyState>
  );
}
