import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: OctagonAlert };
const words = {
  info: 'callout.info',
  success: 'callout.success',
  warning: 'callout.warning',
  danger: 'callout.refusal',
} as const;

interface CalloutProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  /** Read out when it appears: for what just happened, not for what always stood there. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** Something to know, told by a word, a shape and a colour together. */
export function Callout({ tone = 'info', title, live = false, children }: CalloutProps) {
  const t = useText();
  const Icon = icons[tone];
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={`callout callout-${tone}`} role={role}>
      <Icon className="callout-icon" aria-hidden="true" />
      <div className="callout-words">
        <p className="callout-title">{title ?? t(words[tone])}</p>
        {children}
      </div>
    </div>
  );
}
