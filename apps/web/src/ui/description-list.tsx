import './description-list.css';
import type { ReactNode } from 'react';

interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly details: ReactNode; readonly action?: ReactNode }[];
}

/** Terms with what they are: the summary of a request, the facts of a person. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="facts">
      {items.map(({ term, details, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{details}</dd>
          {action !== undefined && <dd className="facts-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
