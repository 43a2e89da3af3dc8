import './callout.css';
import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

export type CalloutTone = 'info' | 'success' | 'warning' | 'refusal';

const shapes = { info: Info, success: CircleCheck, warning: TriangleAlert, refusal: OctagonX } as const;

interface CalloutProps {
  readonly tone?: CalloutTone;
  /** Without a title the word of the tone stands there: a colour alone says nothing. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Read out at once: for what has just happened, not for what stands on the page from the start. */
  readonly announced?: boolean;
}

/** Something to know before going on. */
export function Callout({ tone = 'info', title, children, action, announced }: CalloutProps) {
  const t = useText();
  const Shape = shapes[tone];
  const urgent = tone === 'refusal' ? 'alert' : 'status';
  return (
    <div className={`callout callout-${tone}`} role={announced === true ? urgent : undefined}>
      <Shape aria-hidden="true" />
      <div className="callout-body">
        <p className="callout-title">{title ?? t(`callout.${tone}`)}</p>
        {children}
        {action}
      </div>
    </div>
  );
}
