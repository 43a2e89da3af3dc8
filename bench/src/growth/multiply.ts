import type pg from 'pg';

/** The rows that belong to one patient, by table, and the ids that are theirs alone. */
export interface PatientsRows {
  readonly clinicId: string;
  readonly patientId: string;
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly ids: readonly string[];
}

interface Reference {
  readonly child: string;
  readonly parent: string;
  readonly childColumns: string[];
  readonly parentColumns: string[];
}

/**
 * Everything one patient has left in the database: the chart, and every row that leads to it by a reference, however far.
 * The audit trail refers to nobody, so it comes by the table that names its subjects.
 */
export async function rowsOfPatient(
  admin: pg.Client,
  clinicId: string,
  patientId: string,
): Promise<PatientsRows> {
  const { rows: references } = await admin.query<Reference>(`
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
           array(select a.attname::text from unnest(c.conkey) with ordinality k (n, place)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.place) as "childColumns",
           array(select a.attname::text from unnest(c.confkey) with ordinality k (n, place)
                 join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by k.place) as "parentColumns"
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`);
  const tables = new Map<string, string[]>([
    [
      'patient',
      await placesOf(
        admin,
        `select ctid::text from patient where clinic_id = '${clinicId}' and id = '${patientId}'`,
      ),
    ],
    [
      'audit_event',
      await placesOf(
        admin,
        `select ctid::text from audit_event where clinic_id = '${clinicId}'
           and id in (select event_id from audit_subject where patient_id = '${patientId}')`,
      ),
    ],
  ]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { child, parent, childColumns, parentColumns } of references) {
      const parents = tables.get(parent);
      if (parents === undefined || child === parent) continue;
      const match = childColumns.map((column, n) => `c."${column}" = p."${parentColumns[n]}"`).join(' and ');
      const found = await placesOf(
        admin,
        `select c.ctid::text from ${child} c join ${parent} p on ${match} where p.ctid = any ($1::tid[])`,
        parents,
      );
      const known = tables.get(child) ?? [];
      const all = [...new Set([...known, ...found])];
      if (all.length === known.length) continue;
      tables.set(child, all);
      grew = true;
    }
  }
  return { clinicId, patientId, tables, ids: await idsIn(admin, tables) };
}

async function placesOf(admin: pg.Client, question: string, parents?: readonly string[]): Promise<string[]> {
  const { rows } = await admin.query<{ ctid: string }>(question, parents === undefined ? [] : [parents]);
  return rows.map(({ ctid }) => ctid);
}

async function idsIn(admin: pg.Client, tables: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  const ids = new Set<string>();
  for (const [table, places] of tables) {
    const { rowCount } = await admin.query(
      `select from pg_attribute where attrelid = $1::regclass and attname = 'id' and atttypid = 'uuid'::regtype`,
      [table],
    );
    if (rowCount === 0) continue;
    const { rows } = await admin.query<{ id: string }>(
      `select id from ${table} where ctid = any ($1::tid[])`,
      [places],
    );
    for (const { id } of rows) ids.add(id);
  }
  return [...ids];
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isUnique: boolean;
}

/**
 * Writes the same life again for patients number `from` to `to`, each half an hour earlier than the one before, as if the
 * clinic had worked like this for years. Triggers stand aside: what is measured is reading.
 */
export async function multiply(
  admin: pg.Client,
  one: PatientsRows,
  from: number,
  to: number,
): Promise<number> {
  let written = 0;
  await admin.query('set session_replication_role = replica');
  for (const [table, places] of one.tables) {
    const columns = await columnsOf(admin, table);
    const values = columns.map((column) => valueOf(table, column));
    const { rowCount } = await admin.query(
      `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})
       select ${values.join(', ')} from ${table} t, generate_series($1::int, $2::int) n
       where t.ctid = any ($3::tid[]) and $4::uuid[] is not null`,
      [from, to, places, one.ids],
    );
    written += rowCount ?? 0;
  }
  await admin.query('set session_replication_role = origin');
  await admin.query('analyze');
  return written;
}

async function columnsOf(admin: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await admin.query<Column>(
    `select a.attname::text as name, format_type(a.atttypid, null) as type,
            exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey)) as "isUnique"
     from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''`,
    [table],
  );
  return rows;
}

const earlier = `(n * interval '30 minutes')`;
const families = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤'];
const familyKanas = [
  'サトウ',
  'スズキ',
  'タカハシ',
  'タナカ',
  'イトウ',
  'ワタナベ',
  'ヤマモト',
  'ナカムラ',
  'コバヤシ',
  'カトウ',
];
const oneOf = (list: readonly string[]) =>
  `(array[${list.map((each) => `'${each}'`).join(',')}])[1 + n % ${list.length}]`;

/** What a patient is looked for by differs; it is written as the house writes its keys. */
const ofPatient: Readonly<Record<string, string>> = {
  number: `(100000 + n)::text`,
  number_key: `(100000 + n)::text`,
  name: `${oneOf(families)} || ' ' || n`,
  name_key: `${oneOf(families)} || n`,
  kana: `${oneOf(familyKanas)} || ' ' || n`,
  kana_key: `${oneOf(familyKanas)} || n`,
  account_id: 'null::uuid',
};

/** An id of its own for patient number `n`, the same wherever the former one stood. */
export const anotherId = (id: string, n: string): string =>
  `overlay(overlay(md5(${id} || ${n}) placing '7' from 13) placing '8' from 17)::uuid`;

function valueOf(table: string, { name, type, isUnique }: Column): string {
  const own = `t."${name}"`;
  const special = table === 'patient' ? ofPatient[name] : undefined;
  if (special !== undefined) return special;
  if (type === 'uuid')
    return `case when ${own} = any ($4::uuid[]) then ${anotherId(`${own}::text`, 'n')} else ${own} end`;
  if (type === 'timestamp with time zone') return `${own} - ${earlier}`;
  if (type === 'tstzrange') return `tstzrange(lower(${own}) - ${earlier}, upper(${own}) - ${earlier})`;
  if (type === 'bytea' && isUnique) return `sha256(${own} || n::text::bytea)`;
  return own;
}
