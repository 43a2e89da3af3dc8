import { lazy, type ReactNode, Suspense } from 'react';
import { useDemonstration, useOwnPatient, useSession } from '../../lib/session/session.ts';
import { useSignOut } from '../../lib/session/sign-out.ts';
import { useText } from '../../lib/text/text-provider.tsx';
import { PatientShell } from '../shells/patient-shell.tsx';

const HelperBand = lazy(() => import('./helper-band.tsx'));

interface PatientFrameProps {
  readonly clinicId: string;
  readonly children: ReactNode;
}

/** The frame of a patient's pages with the names of the clinic and of whose page it is. */
export function PatientFrame({ clinicId, children }: PatientFrameProps) {
  const t = useText();
  const session = useSession();
  const patient = useOwnPatient(clinicId);
  const { signOut } = useSignOut('/');
  const isOver = session.data?.isHelpOver;
  const entering = session.data?.enteringClinic;
  const enteringName = entering?.clinicId === clinicId ? entering.clinicName : undefined;
  return (
    <PatientShell
      clinicName={patient?.clinicName ?? enteringName ?? t('product.name')}
      homeHref={`/p/${clinicId}`}
      {...(patient === null ? {} : { ownerName: patient.name, onSignOut: signOut })}
      isDemonstration={useDemonstration()}
    >
      {(isOver || session.data?.helping) && (
        <Suspense>
          <HelperBand onLeave={signOut} />
        </Suspense>
      )}
      {!isOver && children}
    </PatientShell>
  );
}
