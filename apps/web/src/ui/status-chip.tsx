import './status-chip.css';
import type { ReactNode } from 'react';

export type ChipTone = 'neutral' | 'key' | 'good' | 'care' | 'bad';

/** A shape per tone, so that colour is never the only sign. */
const shapes: Record<ChipTone, ReactNode> = {
  neutral: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  key: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  good: <path d="m2.5 8.5 3.6 3.6 7.4-8" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  care: <path d="M8 1.8 15 14H1Z" fill="currentColor" />,
  bad: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor" />,
};

interface StatusChipProps {
  readonly tone?: ChipTone;
  readonly children: ReactNode;
}

/** A state in a word, a shape and a colour. */
export function StatusChip({ tone = 'neutral', children }: StatusChipProps) {
  return (
    <span className={`chip chip-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

/** A plain word in a frame, for what is no state: a form, a specialty, a place. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className="chip">{children}</span>;
}
