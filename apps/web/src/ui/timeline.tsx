import './timeline.css';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';
import { type ChipTone, StatusChip } from './status-chip.tsx';

export type Verdict = 'met' | 'unmet' | 'excepted' | 'notApplicable';

const tones: Record<Verdict, ChipTone> = { met: 'good', unmet: 'bad', excepted: 'care', notApplicable: 'neutral' };

export interface TimelineItem {
  readonly key: string;
  readonly title: ReactNode;
  readonly verdict?: Verdict;
  /** Who and when. */
  readonly meta?: ReactNode;
  /** Unfolds on tap. */
  readonly details?: ReactNode;
}

/** A verdict of a gate as word, shape and colour. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const t = useText();
  return <StatusChip tone={tones[verdict]}>{t(`verdict.${verdict}`)}</StatusChip>;
}

/** What happened, one under the other, along a vertical line. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key} className={item.verdict === undefined ? undefined : `timeline-${tones[item.verdict]}`}>
          {item.details === undefined ? (
            <Head {...item} />
          ) : (
            <details>
              <summary>
                <Head {...item} />
              </summary>
              <div className="timeline-details">{item.details}</div>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Head({ title, verdict, meta }: Omit<TimelineItem, 'key'>) {
  return (
    <span className="timeline-head">
      <strong>{title}</strong>
      {verdict !== undefined && <VerdictChip verdict={verdict} />}
      {meta !== undefined && <span className="timeline-meta">{meta}</span>}
    </span>
  );
}
