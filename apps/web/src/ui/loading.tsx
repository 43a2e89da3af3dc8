import './loading.css';
import { useId } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

/** Grey lines in the place of what comes; seen only when it takes longer than 300 ms. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const t = useText();
  return (
    <div className="skeleton" role="status">
      <span className="only-heard">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  );
}

interface ProgressProps {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number;
}

/** How far something is, with a number: for whatever takes more than a second. */
export function Progress({ label, percent }: ProgressProps) {
  const t = useText();
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <span>{t('state.percent', { percent: Math.round(percent) })}</span>
      <progress id={id} max={100} value={percent} />
    </div>
  );
}
