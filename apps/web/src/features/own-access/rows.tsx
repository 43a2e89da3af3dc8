import type { ReactNode } from 'react';

interface RowsProps {
  readonly rows: readonly {
    readonly id: string;
    readonly term: string;
    readonly value: string;
    readonly aside?: ReactNode;
  }[];
}

/** Devices or passkeys, each with what can be done about it; two may bear the same name. */
export function Rows({ rows }: RowsProps) {
  return (
    <dl className="descriptions">
      {rows.map(({ id, term, value, aside }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {aside !== undefined && <dd className="description-aside">{aside}</dd>}
        </div>
      ))}
    </dl>
  );
}
