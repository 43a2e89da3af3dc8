import './toast.css';
import { CircleCheck, X } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

type Say = (words: string) => void;
const ToastContext = createContext<Say | null>(null);

/** Long enough to be read slowly; what matters longer belongs on the page. */
const shownFor = 10_000;

/** Says in passing that something has been done. The region is always there, so that it is read out. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (words === null) return undefined;
    const timer = setTimeout(() => setWords(null), shownFor);
    return () => clearTimeout(timer);
  }, [words]);
  const say = useCallback((next: string) => setWords(next), []);
  return (
    <ToastContext value={say}>
      {children}
      <div className="toast-region" role="status">
        {words !== null && (
          <p className="toast">
            <CircleCheck aria-hidden="true" />
            <span>{words}</span>
            <button type="button" onClick={() => setWords(null)} aria-label={t('action.close')}>
              <X aria-hidden="true" />
            </button>
          </p>
        )}
      </div>
    </ToastContext>
  );
}

/** Gives the function that says something in passing. */
export function useToast(): Say {
  const say = use(ToastContext);
  if (say === null) throw new Error('a ToastProvider must stand above');
  return say;
}
