import type { ReactNode } from 'react';

interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly value: ReactNode; readonly aside?: ReactNode }[];
}

/** Names and their values; beside each there may be the button that changes it. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="descriptions">
      {items.map(({ term, value, aside }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {aside !== undefined && <dd className="description-aside">{aside}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface TimelineProps {
  readonly entries: readonly {
    readonly key: string;
    readonly at: ReactNode;
    readonly title: ReactNode;
    readonly tone?: 'plain' | 'key' | 'good' | 'care' | 'bad';
    readonly children?: ReactNode;
  }[];
}

/** What happened, in order, along one line. */
export function Timeline({ entries }: TimelineProps) {
  return (
    <ol className="timeline">
      {entries.map(({ key, at, title, tone = 'plain', children }) => (
        <li key={key} className={`moment moment-${tone}`}>
          <p className="moment-at">{at}</p>
          <p className="moment-title">{title}</p>
          {children}
        </li>
      ))}
    </ol>
  );
}
