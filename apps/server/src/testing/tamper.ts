import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** A number below another, as a seed goes on. */
export type Draw = (below: number) => number;

/** Draws that anybody can draw again (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

interface Column {
  readonly kind: string;
  readonly name: string;
  readonly type: string;
}

/** Another value of a column's type, as SQL. */
function anotherValue({ name, type }: Column): string | null {
  const own = `"${name}"`;
  if (type === 'text') return `coalesce(${own}, '') || 'x'`;
  if (type === 'boolean') return `not coalesce(${own}, false)`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'jsonb') return `jsonb_build_object('was', ${own})`;
  if (type === 'date') return `coalesce(${own}, current_date) + 1`;
  if (type.startsWith('timestamp')) return `coalesce(${own}, now()) + interval '1 millisecond'`;
  if (/^(?:integer|smallint|bigint|numeric|double)/.test(type)) return `coalesce(${own}, 0) + 1`;
  return null;
}

/**
 * One change nobody should be able to make unseen, by somebody whom no trigger stops: says what it did, or null where this
 * draw was none.
 */
export async function tamper(tx: Tx, draw: Draw, clinicId: string): Promise<string | null> {
  const { rows: columns } = await sql<Column>`
    select n.table_name as kind, a.attname as name, format_type(a.atttypid, null) as type
    from table_nature n
    join pg_attribute a on a.attrelid = n.table_name::regclass and a.attnum > 0 and not a.attisdropped
    where n.nature = 'sealed' and a.attname not in ('xid', 'clinic_id')
      and exists (select from chain_link l where l.kind = n.table_name and l.chain_id = ${clinicId}::uuid)
    order by 1, 2`.execute(tx);
  const column = pick(columns, draw);
  const { kind } = column;
  const { rows } = await sql<{ ctid: string }>`
    select ctid::text from ${sql.table(kind)} t where clinic_id = ${clinicId}::uuid order by ctid`.execute(
    tx,
  );
  const row = sql`ctid = ${pick(rows, draw).ctid}::tid`;
  const way = draw(10);
  if (way < 6) {
    const value = anotherValue(column);
    if (value === null) return null;
    const set = sql`${sql.ref(column.name)} = ${sql.raw(value)}`;
    await sql`update ${sql.table(kind)} set ${set} where ${row}`.execute(tx);
    return `${kind}.${column.name} changed`;
  }
  if (way < 7) {
    await sql`delete from ${sql.table(kind)} where ${row}`.execute(tx);
    return `a row of ${kind} removed`;
  }
  if (way < 8) {
    const others = columns.filter((each) => each.kind === kind && each.name !== 'id');
    if (others.length === columns.filter((each) => each.kind === kind).length) return null;
    const names = sql.join(others.map(({ name }) => sql.ref(name)));
    await sql`
      insert into ${sql.table(kind)} (clinic_id, id, ${names})
      select clinic_id, gen_random_uuid(), ${names} from ${sql.table(kind)} where ${row}`.execute(tx);
    return `a row of ${kind} added`;
  }
  return await tamperWithLinks(tx, draw, clinicId, way === 8);
}

async function tamperWithLinks(tx: Tx, draw: Draw, clinicId: string, isSwap: boolean): Promise<string> {
  const { rows } = await sql<{ last: number }>`
    select max(sequence)::int as last from chain_link where chain_id = ${clinicId}::uuid`.execute(tx);
  const place = 1 + draw((rows[0]?.last ?? 1) - 1);
  if (!isSwap) {
    await sql`delete from chain_link where chain_id = ${clinicId}::uuid and sequence > ${place}`.execute(tx);
    return `the tail from link ${place + 1} on removed`;
  }
  const far = 1_000_000;
  await sql`
    update chain_link set sequence = sequence + ${far}
    where chain_id = ${clinicId}::uuid and sequence in (${place}, ${place + 1})`.execute(tx);
  await sql`
    update chain_link set sequence = ${2 * place + 1} - (sequence - ${far})
    where chain_id = ${clinicId}::uuid and sequence > ${far}`.execute(tx);
  return `links ${place} and ${place + 1} swapped`;
}

function pick<T>(from: readonly T[], draw: Draw): T {
  const one = from[draw(from.length)];
  if (one === undefined) throw new Error('there is nothing to pick from');
  return one;
}
