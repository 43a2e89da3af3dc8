import { LockKeyhole } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useSession } from '../../lib/session/session.ts';
import { useSignOut } from '../../lib/session/sign-out.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProofForm } from '../../parts/proof/proof-form.tsx';
import { DemoBand } from '../../ui/bands.tsx';
import { Button } from '../../ui/button.tsx';

interface LockScreenProps {
  readonly onUnlocked: () => void;
  /** Another person takes the terminal. */
  readonly onHandOn: () => void;
}

/** Stands before everything until the person of this session is back. It names them and nobody else. */
export function LockScreen({ onUnlocked, onHandOn }: LockScreenProps) {
  const t = useStaffText();
  const id = useId();
  const session = useSession();
  const { signOut, isBusy } = useSignOut('/staff/sign-in');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const title = document.title;
    document.title = t('lock.title');
    return () => {
      document.title = title;
    };
  }, [t]);
  const show = (): void => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useEffect(show, []);
  return (
    <dialog
      ref={dialog}
      className="lock"
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
      // A browser may let Escape close a dialog all the same: this one comes back.
      onClose={show}
    >
      {session.data?.mode === 'demonstration' && <DemoBand />}
      <div className="lock-inside stack">
        <LockKeyhole className="lock-sign" aria-hidden="true" />
        <h1 id={id}>{t('lock.title')}</h1>
        <p>{t('lock.lead', { name: session.data?.account?.name ?? '' })}</p>
        {session.data?.work && (
          <ProofForm
            opens="unlockSession"
            factors={session.data.work.factors}
            action={t('lock.open')}
            onProved={onUnlocked}
          />
        )}
        {session.data?.work?.factors.length === 0 && (
          // The hospital's own provider knows them: signed in there anew, in another tab, this one goes on.
          <a
            className="button button-primary button-wide"
            href="/staff/sign-in"
            target="_blank"
            rel="noreferrer"
          >
            <span>{t('lock.provider')}</span>
          </a>
        )}
        <Button wide onClick={onHandOn}>
          {t('lock.handOn')}
        </Button>
        <Button kind="quiet" wide busy={isBusy} onClick={signOut}>
          {t('lock.signOut')}
        </Button>
        <p className="soft staff-small">{t('lock.kept')}</p>
      </div>
    </dialog>
  );
}
