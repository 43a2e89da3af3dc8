import type { ReactNode } from 'react';
import { useDemonstration } from '../../lib/session/session.ts';
import { useText } from '../../lib/text/text-provider.tsx';
import { PatientShell } from '../shells/patient-shell.tsx';

/** The narrow frame of pages that belong to nobody yet: the first page, links, signing in. */
export function OpenFrame({
  home = '/',
  children,
}: {
  readonly home?: string;
  readonly children: ReactNode;
}) {
  const t = useText();
  return (
    <PatientShell clinicName={t('product.name')} homeHref={home} isDemonstration={useDemonstration()}>
      {children}
    </PatientShell>
  );
}
