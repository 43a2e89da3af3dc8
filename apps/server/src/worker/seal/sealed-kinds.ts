import { houseChain, type SealedRecord } from '@onshin/seal';
import { type RawBuilder, sql } from 'kysely';
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

/** Whether rows of a kind are linked into a chain at all. */
export const isOfChain = ({ isOfClinic }: SealedKind, chainId: string): boolean =>
  isOfClinic === (chainId !== houseChain);

/** Only the rows of one chain; those of no clinic are the house's. */
export const inChain = ({ isOfClinic }: SealedKind, chainId: string) =>
  isOfClinic ? sql`t.clinic_id = ${chainId}::uuid` : sql`true`;

/** Of these kinds those there is something to compare of: most clinics have never written into half of them. */
export async function withRowsOrLinks(
  tx: Tx,
  chainId: string,
  kinds: readonly SealedKind[],
  linked: ReadonlySet<string>,
): Promise<readonly SealedKind[]> {
  const others = kinds.filter(({ kind }) => !linked.has(kind));
  if (others.length === 0) return kinds;
  const { rows } = await sql<{ kind: string }>`${sql.join(
    others.map(
      (kind) => sql`
        select ${sql.lit(kind.kind)} as kind
        where exists (select from ${sql.table(kind.kind)} t where ${inChain(kind, chainId)})`,
    ),
    sql` union all `,
  )}`.execute(tx);
  const written = new Set(rows.map((row) => row.kind));
  return kinds.filter(({ kind }) => linked.has(kind) || written.has(kind));
}

/** A row as it is sealed: with the columns of a version, as PostgreSQL itself writes it as `jsonb`. */
export function contentOf(
  { addedSince }: SealedKind,
  row: RawBuilder<unknown>,
  version: RawBuilder<unknown>,
) {
  const later = [...addedSince].filter(([, columns]) => columns.length > 0);
  if (later.length === 0) return sql`to_jsonb(${row})::text`;
  const cases = later.map(([each, columns]) => {
    const names = sql.join(columns.map((column) => sql.lit(column)));
    return sql`when ${sql.lit(each)} then array[${names}]::text[]`;
  });
  return sql`(to_jsonb(${row}) - case ${version} ${sql.join(cases, sql` `)} else '{}' end)::text`;
}

/**
 * Records as they stand in their tables now, in the order they were asked for: each with the columns of its version, as
 * PostgreSQL itself writes the row as `jsonb`; null for what is not there.
 */
export async function readContents(
  tx: Tx,
  chainId: string,
  kinds: ReadonlyMap<string, SealedKind>,
  records: readonly SealedRecord[],
): Promise<(string | null)[]> {
  const groups = new Map<string, number[]>();
  for (const [place, { kind, schemaVersion }] of records.entries()) {
    const name = `${kind} ${schemaVersion}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  }
  const contents: (string | null)[] = records.map(() => null);
  for (const places of groups.values()) {
    const record = records[places[0] ?? -1];
    const kind = record === undefined ? undefined : kinds.get(record.kind);
    if (record === undefined || kind === undefined || !isOfChain(kind, chainId)) continue;
    const keys = places.map((place) => records[place]?.recordKey ?? '');
    for (const { nth, content } of await readRows(tx, chainId, kind, record.schemaVersion, keys))
      contents[places[nth - 1] ?? -1] = content;
  }
  return contents;
}

async function readRows(
  tx: Tx,
  chainId: string,
  kind: SealedKind,
  version: number,
  keys: readonly string[],
): Promise<readonly { nth: number; content: string | null }[]> {
  const part = (index: number, type: string) =>
    sql`split_part(q.record_key, '/', ${sql.lit(index + 1)})::${sql.raw(type)}`;
  const match = kind.key.map(({ name, type }, index) => sql`t.${sql.ref(name)} = ${part(index, type)}`);
  // A question within the question looks each row up by its key; a join would read the whole table once it is long.
  // Of so many rows each step costs: they come as they are, without our names being made of theirs.
  const { rows } = await sql<{ nth: number; content: string | null }>`
    select q.nth::int as nth,
           (select ${contentOf(kind, sql`t`, sql.lit(version))} from ${sql.table(kind.kind)} t
            where ${inChain(kind, chainId)} and ${sql.join(match, sql` and `)}) as content
    from unnest(${[...keys]}::text[]) with ordinality as q (record_key, nth)`.execute(tx.withoutPlugins());
  return rows;
}
