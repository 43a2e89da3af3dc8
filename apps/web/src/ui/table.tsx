import './table.css';
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Names the row: it becomes the heading of its card on a phone. One column per table. */
  readonly isName?: boolean;
}

interface TableProps<Row> {
  /** What question the table answers; read out, and seen unless hidden. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Browsers forget what a table is once its parts are laid out as blocks; these say it again. */
const role = (name: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'rowheader') => ({ role: name });

/** A table that turns its rows into cards where it has no room. */
export function Table<Row>({ caption, captionHidden, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <div className="table-box">
      <table className="table" {...role('table')}>
        <caption className={captionHidden === true ? 'only-heard' : undefined}>{caption}</caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.numeric === true ? 'table-number' : undefined}
                {...role('columnheader')}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {rows.map((row) => (
            <tr key={keyOf(row)} {...role('row')}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.isName === true) {
    return (
      <th scope="row" className="table-name" {...role('rowheader')}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={column.numeric === true ? 'table-number' : undefined} {...role('cell')}>
      <span className="table-heading" aria-hidden="true">
        {column.heading}
      </span>
      <span>{column.cell(row)}</span>
    </td>
  );
}
