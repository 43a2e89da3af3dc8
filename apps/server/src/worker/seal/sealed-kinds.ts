import type { SealedRecord } from '@onshin/seal';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** A table whose rows are sealed, and how a row of it is found and read again. */
export interface SealedKind {
  readonly kind: string;
  /** The primary key without the clinic. */
  readonly key: readonly { readonly name: string; readonly type: string }[];
  readonly isOfClinic: boolean;
  /** By version, the columns that are there now and were not then; the last version is the present one. */
  readonly addedSince: ReadonlyMap<number, readonly string[]>;
  readonly version: number;
}

interface Row {
  readonly kind: string;
  readonly keyNames: string[];
  readonly keyTypes: string[];
  readonly columns: string[];
  readonly versions: { version: number; columns: string[] }[];
}

/** Every kind of sealed record, from the database's own catalogue. */
export async function readSealedKinds(tx: Tx): Promise<ReadonlyMap<string, SealedKind>> {
  const { rows } = await sql<Row>`
    select n.table_name as kind,
           array(select a.attname::text from pg_attribute a
                 where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname <> 'clinic_id'
                 order by array_position(i.indkey::int2[], a.attnum)) as key_names,
           array(select format_type(a.atttypid, a.atttypmod) from pg_attribute a
                 where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname <> 'clinic_id'
                 order by array_position(i.indkey::int2[], a.attnum)) as key_types,
           array(select a.attname::text from pg_attribute a
                 where a.attrelid = i.indrelid and a.attnum > 0 and not a.attisdropped) as columns,
           (select coalesce(json_agg(json_build_object('version', s.version, 'columns', s.columns) order by s.version), '[]')
            from seal_schema s where s.kind = n.table_name) as versions
    from table_nature n join pg_index i on i.indrelid = n.table_name::regclass and i.indisprimary
    where n.nature = 'sealed' order by n.table_name`.execute(tx);
  return new Map(rows.map((row) => [row.kind, kindOf(row)]));
}

function kindOf({ kind, keyNames, keyTypes, columns, versions }: Row): SealedKind {
  return {
    kind,
    key: keyNames.map((name, index) => ({ name, type: keyTypes[index] ?? 'text' })),
    isOfClinic: columns.includes('clinic_id'),
    addedSince: new Map(
      versions.map((each) => [each.version, columns.filter((column) => !each.columns.includes(column))]),
    ),
    version: Math.max(0, ...versions.map(({ version }) => version)),
  };
}

/** The key of a row as the seal writes it: its parts between slashes. */
export function keyOf({ key }: SealedKind) {
  return sql.join(
    key.map(({ name }) => sql`t.${sql.ref(name)}::text`),
    sql` || '/' || `,
  );
}

/** Only the rows of one chain; those of no clinic are the house's. */
export const inChain = ({ isOfClinic }: SealedKind, chainId: string) =>
  isOfClinic ? sql`t.clinic_id = ${chainId}::uuid` : sql`true`;

/** How a record is named among those of a batch. */
export const nameOf = ({ kind, recordKey }: Pick<SealedRecord, 'kind' | 'recordKey'>): string =>
  `${kind}/${recordKey}`;

/**
 * Records as they stand in their tables now, by their names: each with the columns of its version, as PostgreSQL itself
 * writes the row as `jsonb`. What is not there is not in the answer.
 */
export async function readContents(
  tx: Tx,
  chainId: string,
  kinds: ReadonlyMap<string, SealedKind>,
  records: readonly SealedRecord[],
): Promise<ReadonlyMap<string, string>> {
  const groups = new Map<string, SealedRecord[]>();
  for (const record of records) {
    const name = `${record.kind} ${record.schemaVersion}`;
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  const found = new Map<string, string>();
  for (const group of groups.values()) {
    const [first] = group;
    const kind = first === undefined ? undefined : kinds.get(first.kind);
    if (first === undefined || kind === undefined) continue;
    const keys = group.map(({ recordKey }) => recordKey);
    for (const row of await readRows(tx, chainId, kind, first.schemaVersion, keys))
      found.set(nameOf({ kind: kind.kind, recordKey: row.recordKey }), row.content);
  }
  return found;
}

async function readRows(
  tx: Tx,
  chainId: string,
  kind: SealedKind,
  version: number,
  keys: readonly string[],
): Promise<readonly { recordKey: string; content: string }[]> {
  const part = (index: number, type: string) =>
    sql`split_part(q.record_key, '/', ${sql.lit(index + 1)})::${sql.raw(type)}`;
  const match = kind.key.map(({ name, type }, index) => sql`t.${sql.ref(name)} = ${part(index, type)}`);
  const { rows } = await sql<{ recordKey: string; content: string }>`
    select q.record_key, (to_jsonb(t) - ${[...(kind.addedSince.get(version) ?? [])]}::text[])::text as content
    from unnest(${[...keys]}::text[]) as q (record_key)
    join ${sql.table(kind.kind)} t on ${inChain(kind, chainId)} and ${sql.join(match, sql` and `)}`.execute(
    tx,
  );
  return rows;
}
