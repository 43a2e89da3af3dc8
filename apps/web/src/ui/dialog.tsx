import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../lib/text/text-provider.tsx';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** The act that is asked about; the way out always stands beside it. */
  readonly action?: ReactNode;
  readonly wayOut?: string;
}

/** One question before an act that cannot be taken back. Escape and the way out leave everything as it was. */
export function Dialog({ title, isOpen, onClose, children, action, wayOut }: DialogProps) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element?.open === false) element.showModal();
    if (!isOpen && element?.open === true) element.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <div className="dialog-inside">
          <h2 id={id}>{title}</h2>
          {children}
          <div className="dialog-actions">
            {action}
            <Button kind="quiet" onClick={() => dialog.current?.close()}>
              {wayOut ?? t(action === undefined ? 'action.close' : 'action.cancel')}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  );
}
