import './patient-shell.css';
import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { DemoBand, OfflineBand } from '../../ui/bands.tsx';
import { Button } from '../../ui/button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { mainId, SkipLink } from '../../ui/skip-link.tsx';
import { Brand } from './brand.tsx';

interface PatientShellProps {
  readonly clinicName: string;
  readonly homeHref: string;
  /** Whose page it is; absent before signing in. */
  readonly ownerName?: string;
  /** Absent before signing in. */
  readonly onSignOut?: () => void;
  readonly isDemonstration: boolean;
  /** Where one is in a flow: a `StepBar`. */
  readonly steps?: ReactNode;
  /** The one primary button, kept at the thumb. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Calm and narrow: one thing at a time, and whose page it is. */
export function PatientShell(shell: PatientShellProps) {
  const t = usePatientText();
  return (
    <div className="patient-shell">
      <SkipLink />
      {shell.isDemonstration && <DemoBand />}
      <OfflineBand />
      <header className="patient-top">
        <Brand name={shell.clinicName} href={shell.homeHref} />
        <LanguageSwitch />
      </header>
      {shell.steps !== undefined && <div className="patient-steps">{shell.steps}</div>}
      <main id={mainId} className="patient-main">
        {shell.children}
      </main>
      {shell.action !== undefined && <div className="patient-action not-printed">{shell.action}</div>}
      {shell.ownerName !== undefined && (
        <footer className="patient-foot">
          <LockKeyhole aria-hidden="true" />
          <p>
            <strong>{t('patient.pageOf', { name: shell.ownerName })}</strong>
            <br />
            {t('patient.seenBy', { clinic: shell.clinicName })}
          </p>
          {shell.onSignOut !== undefined && (
            <Button kind="quiet" onClick={shell.onSignOut}>
              {t('action.signOut')}
            </Button>
          )}
        </footer>
      )}
    </div>
  );
}
