import './dialog.css';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ isOpen, onClose, title, children, actions }: DialogProps) {
  const t = useText();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) element.current?.showModal();
    else element.current?.close();
  }, [isOpen]);
  return (
    <dialog className="dialog" ref={element} aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <header>
            <h2 id={id}>{title}</h2>
            <button type="button" className="dialog-close" onClick={onClose} aria-label={t('action.close')}>
              <X aria-hidden="true" />
            </button>
          </header>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <footer>{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
