import './call-shell.css';
import { type ReactNode, useEffect } from 'react';
import { DemoBand, OfflineBand } from '../../ui/bands.tsx';
import { mainId } from '../../ui/skip-link.tsx';

interface CallShellProps {
  readonly isDemonstration: boolean;
  /** Who the other is, always on top: name and credential. */
  readonly header: ReactNode;
  /** Pictures and sound. */
  readonly stage: ReactNode;
  /** The labelled buttons at the bottom: `CallButton`. */
  readonly controls: ReactNode;
  readonly controlsLabel: string;
  /** What happens to the quality, in words. */
  readonly notice?: ReactNode;
  /** The clinic's pane beside the picture. */
  readonly side?: ReactNode;
}

/** Dark and quiet, so that the face is what one sees. */
export function CallShell(shell: CallShellProps) {
  useEffect(() => {
    document.documentElement.classList.add('in-call');
    return () => document.documentElement.classList.remove('in-call');
  }, []);
  return (
    <div className={shell.side === undefined ? 'call-shell' : 'call-shell call-shell-beside'}>
      <div className="call-picture" data-tone="dark">
        {shell.isDemonstration && <DemoBand />}
        <OfflineBand />
        <header className="call-top">{shell.header}</header>
        <main id={mainId} className="call-stage">
          {shell.stage}
          <div className="call-notice" role="status">
            {shell.notice}
          </div>
        </main>
        <footer className="call-controls" aria-label={shell.controlsLabel}>
          {shell.controls}
        </footer>
      </div>
      {shell.side !== undefined && <aside className="call-side">{shell.side}</aside>}
    </div>
  );
}

interface CallButtonProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly onClick: () => void;
  /** For a switch: whether it is on. */
  readonly isOn?: boolean;
  readonly danger?: boolean;
}

/** A round button with its word below; a switch says whether it is on. */
export function CallButton({ icon, label, onClick, isOn, danger }: CallButtonProps) {
  const look = danger === true ? ' call-button-danger' : isOn === false ? ' call-button-off' : '';
  return (
    <button type="button" className={`call-button${look}`} aria-pressed={isOn} onClick={onClick}>
      <span className="call-button-round">{icon}</span>
      <span>{label}</span>
    </button>
  );
}
