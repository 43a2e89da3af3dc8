import './states.css';
import { CircleAlert } from 'lucide-react';
import { useText } from '../lib/text/text-provider.tsx';
import { Button } from './button.tsx';

interface ErrorStateProps {
  readonly title: string;
  /** What to do; larger than the code. */
  readonly remedy: string;
  readonly code?: string;
  readonly onRetry?: () => void;
}

/** What happened, what to do about it, and small below the code to tell on the telephone. */
export function ErrorState({ title, remedy, code, onRetry }: ErrorStateProps) {
  const t = useText();
  return (
    <div className="state state-error" role="alert">
      <CircleAlert aria-hidden="true" />
      <p className="state-title">{title}</p>
      <p>{remedy}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{t('action.retry')}</Button>}
      {code !== undefined && <p className="state-code">{t('error.code', { code })}</p>}
    </div>
  );
}
