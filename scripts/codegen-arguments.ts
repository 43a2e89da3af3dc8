const mapping = {
  timestamptz: 'string',
  jsonb: 'unknown',
  json: 'unknown',
  int8: 'number',
  numeric: 'number',
  tstzrange: 'string',
  xid8: 'string',
};

/** How the types of the tables are read from a database. */
export function codegenArguments(url: string, file: string): string[] {
  return [
    ...['--url', url, '--dialect', 'postgres', '--camel-case', '--out-file', file],
    ...['--include-pattern', 'public.*', '--exclude-pattern', 'kysely_*', '--date-parser', 'string'],
    ...['--type-mapping', JSON.stringify(mapping)],
  ];
}
