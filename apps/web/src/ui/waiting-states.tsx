import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

/** The shape of what is coming, shown only when it takes long enough to be missed. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const t = useText();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return <div className="skeleton" aria-busy="true" />;
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <span className="only-heard">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number;
}

/** How far something is, in a bar and a number. */
export function Progress({ label, value }: ProgressProps) {
  const t = useText();
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <label className="progress">
      <span>{label}</span>
      <span className="progress-number">{t('state.percent', { percent })}</span>
      <progress value={percent} max={100} />
    </label>
  );
}

interface EmptyStateProps {
  /** What will appear here. */
  readonly title: string;
  /** How it comes here. */
  readonly children?: ReactNode;
  readonly picture?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing yet: what will appear and how. */
export function EmptyState({ title, children, picture, action }: EmptyStateProps) {
  return (
    <div className="empty">
      {picture}
      <p className="empty-title">{title}</p>
      {children !== undefined && <div className="soft">{children}</div>}
      {action}
    </div>
  );
}
