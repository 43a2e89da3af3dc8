import './states.css';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly picture?: ReactNode;
  /** What will appear here. */
  readonly title: string;
  /** How it comes to appear. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: what will appear and how. */
export function EmptyState({ picture, title, children, action }: EmptyStateProps) {
  return (
    <div className="state">
      {picture}
      <p className="state-title">{title}</p>
      {children !== undefined && <div className="soft">{children}</div>}
      {action}
    </div>
  );
}
