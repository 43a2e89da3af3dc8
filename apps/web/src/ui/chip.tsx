import { Ban, CircleCheck, CircleDot, CircleMinus, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type ChipTone = 'neutral' | 'key' | 'good' | 'care' | 'bad' | 'off';

const icons = {
  neutral: CircleDot,
  key: CircleDot,
  good: CircleCheck,
  care: TriangleAlert,
  bad: OctagonAlert,
  off: CircleMinus,
} as const;

interface ChipProps {
  readonly tone?: ChipTone;
  /** Another shape than the one of the tone; null for none. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A state in a word, with a shape of its own: never colour alone. */
export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  const Icon = icons[tone];
  return (
    <span className={`chip chip-${tone}`}>
      {icon === undefined ? <Icon aria-hidden="true" /> : icon}
      {children}
    </span>
  );
}

const verdicts = {
  met: 'good',
  unmet: 'bad',
  excepted: 'care',
  notFollowed: 'care',
  notApplicable: 'off',
} as const satisfies Record<string, ChipTone>;

export type Verdict = keyof typeof verdicts;

/** The verdict on a clause; its word comes from the caller's language. */
export function VerdictChip({
  verdict,
  children,
}: {
  readonly verdict: Verdict;
  readonly children: ReactNode;
}) {
  return (
    <Chip tone={verdicts[verdict]} {...(verdict === 'notApplicable' && { icon: <Ban aria-hidden="true" /> })}>
      {children}
    </Chip>
  );
}
