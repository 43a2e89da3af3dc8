import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { chartTables } from './chart-tables.ts';

/** A row as PostgreSQL writes it, under the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything that stands about a patient, and how the people in it are called. */
export interface WholeChart {
  readonly patient: Row;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Ids of staff and accounts to names. */
  readonly people: Readonly<Record<string, string>>;
}

/** The patients of a clinic by number, or the one of that number. */
export async function findPatients(
  tx: Tx,
  clinicId: string,
  number: string | null,
): Promise<{ id: string; number: string; name: string; kana: string; birthDate: string }[]> {
  return await tx
    .selectFrom('patient')
    .select(['id', 'number', 'name', 'kana', 'birthDate'])
    .where('clinicId', '=', clinicId)
    .$if(number !== null, (query) => query.where('number', '=', number ?? ''))
    .orderBy('number')
    .execute();
}

/** Reads a whole chart as it stands in one transaction. */
export async function readChart(tx: Tx, clinicId: string, patientId: string): Promise<WholeChart> {
  const read = async (table: string) => await readTable(tx, clinicId, patientId, table);
  const rows: Record<string, readonly Row[]> = {};
  for (const table of Object.keys(chartTables)) rows[table] = await read(table);
  const [patient] = await rowsOf(
    tx,
    'patient',
    sql`t.clinic_id = ${clinicId}::uuid and t.id = ${patientId}::uuid`,
  );
  if (patient === undefined) throw new Error('the patient was found before and cannot be gone');
  return { patient, rows, people: await peopleOf(tx, clinicId, { patient, ...rows }) };
}

async function readTable(tx: Tx, clinicId: string, patientId: string, table: string): Promise<Row[]> {
  const belongs = chartTables[table] ?? 'toPatient';
  const ofClinic = sql`t.clinic_id = ${clinicId}::uuid`;
  if (belongs === 'toPatient')
    return await rowsOf(tx, table, sql`${ofClinic} and t.patient_id = ${patientId}::uuid`);
  const [through, of] =
    belongs === 'toConsultation' ? ['consultation_id', 'consultation'] : [belongs.through, belongs.of];
  return await rowsOf(
    tx,
    table,
    sql`${ofClinic} and t.${sql.ref(through)} in (
      select o.id from ${sql.table(of)} o where o.clinic_id = ${clinicId}::uuid and o.patient_id = ${patientId}::uuid)`,
  );
}

async function rowsOf(tx: Tx, table: string, where: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) - '{name_key,kana_key,number_key,xid}'::text[] as row
    from ${sql.table(table)} t where ${where}`.execute(tx);
  return rows.map(({ row }) => row).toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
}

/** When a row was written, by the first of its columns that says so. */
export function timeOf(row: Row): string {
  for (const [name, value] of Object.entries(row))
    if (typeof value === 'string' && (name === 'at' || name.endsWith('_at'))) return value;
  return '';
}

async function peopleOf(tx: Tx, clinicId: string, all: unknown): Promise<Record<string, string>> {
  const ids = [...new Set(JSON.stringify(all).match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g) ?? [])];
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from staff_member where clinic_id = ${clinicId}::uuid and id = any (${ids}::uuid[])
    union all select id, name from account where id = any (${ids}::uuid[])`.execute(tx);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
