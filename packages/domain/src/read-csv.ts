/**
 * Rows of a table as spreadsheet programs write it: cells apart by commas, and in quotation marks where they hold commas,
 * line breaks or doubled quotation marks (RFC 4180). A mark of byte order and empty rows are passed over.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  const endRow = (): void => {
    row.push(cell);
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  // Outside quotation marks one opens a cell; inside, two are one, and one alone closes it.
  const piece = /"(?:[^"]|"")*(?:"|$)|,|\r\n|\r|\n|[^",\r\n]+/gu;
  for (const [found] of text.replace(/^\uFEFF/u, '').matchAll(piece)) {
    if (found === ',') {
      row.push(cell);
      cell = '';
    } else if (/^[\r\n]/u.test(found)) endRow();
    else cell += found.startsWith('"') ? unquoted(found) : found;
  }
  endRow();
  return rows;
}

function unquoted(quoted: string): string {
  return quoted.slice(1).replace(/"$/u, '').replaceAll('""', '"');
}
