import type { ReactNode } from 'react';
import { Chip } from '../../ui/chip.tsx';

interface PartProps {
  readonly title: string;
  /** How it stands, in words. */
  readonly state: string;
  readonly tone: 'neutral' | 'good' | 'care';
  readonly children?: ReactNode;
}

/** One thing that is checked. */
export function Part({ title, state, tone, children }: PartProps) {
  return (
    <li className="ready-part">
      <div className="ready-part-head">
        <h2>{title}</h2>
        <span role="status">
          <Chip tone={tone}>{state}</Chip>
        </span>
      </div>
      {children}
    </li>
  );
}
