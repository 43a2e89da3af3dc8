import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  /** What the table answers; read out before it. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads; its first cell is the link and the whole row can be pressed. */
  readonly hrefOf?: (row: Row) => string;
  /** What stands instead of rows when there are none. */
  readonly empty?: ReactNode;
}

/** Rows that answer one question; on a narrow page each row is a card that names its values. */
export function DataTable<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  keyOf,
  hrefOf,
  empty,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className="table-frame">
      <table className={hrefOf === undefined ? 'table' : 'table table-linked'}>
        <caption className={showCaption ? '' : 'only-heard'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  data-label={column.label}
                  className={column.numeric ? 'numeric' : undefined}
                >
                  {index === 0 && hrefOf !== undefined ? (
                    <Link href={hrefOf(row)} className="row-link">
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
