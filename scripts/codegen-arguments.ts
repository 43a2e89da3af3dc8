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
  const from = ['--url', url, '--dialect', 'postgres', '--include-pattern', 'public.*'];
  const to = ['--camel-case', '--out-file', file, '--exclude-pattern', 'kysely_*'];
  return [...from, ...to, '--date-parser', 'string', '--type-mapping', JSON.stringify(mapping)];
}
