import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';
import { Button } from './button.tsx';

interface ErrorStateProps {
  readonly title: string;
  readonly remedy: string;
  /** The stable code, small: for whoever is asked for help. */
  readonly code?: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** What happened and what to do; read out when it appears. */
export function ErrorState({ title, remedy, code, onRetry, children }: ErrorStateProps) {
  const t = useText();
  return (
    <div className="callout callout-danger" role="alert">
      <TriangleAlert className="callout-icon" aria-hidden="true" />
      <div className="callout-words">
        <p className="callout-title">{title}</p>
        <p>{remedy}</p>
        {children}
        {onRetry !== undefined && (
          <div>
            <Button onClick={onRetry}>{t('action.retry')}</Button>
          </div>
        )}
        {code !== undefined && <p className="code">{t('error.code', { code })}</p>}
      </div>
    </div>
  );
}
