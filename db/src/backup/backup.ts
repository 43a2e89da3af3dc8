/** What a backup says of itself, written last: a folder without it is no backup. */
export interface BackupManifest {
  readonly format: 1;
  readonly takenAt: string;
  /** The migrations the database had, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackedUpTable[];
}
export interface BackedUpTable {
  readonly name: string;
  readonly rows: number;
  /** Of the rows before they were packed, in hexadecimal. */
  readonly sha256: string;
}

export const manifestFile = 'manifest.json';

/** One table's rows, a JSON object on each line, packed. */
export const tableFile = (name: string): string => `${name}.jsonl.gz`;

/** Everything a migration may change: ordinary logged tables, less the bookkeeping of the migrations themselves. */
export const tablesOfOwner = `
  select c.relname as name, c.relforcerowsecurity as is_forced from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    and c.relname not like 'kysely\\_%'
  order by c.relname`;
