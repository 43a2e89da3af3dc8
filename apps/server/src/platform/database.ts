import type { DB } from '@onshin/db/tables';
import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;

const asText = (text: string) => text;
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, asText],
  [pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
]);

const defaultParser = pg.types.getTypeParser as (
  oid: number,
  format: 'text' | 'binary',
) => (text: string) => unknown;

/** Our reading of PostgreSQL's types: instants as ISO 8601 in UTC, civil dates as text, numbers as numbers. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? defaultParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
};

/** A pool of connections that reads types our way. `onFault` hears of connections lost. */
export function openPool(url: string, max: number, onFault: (error: Error) => void = () => {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: 5_000,
    application_name: 'onshin',
  });
  // A lost connection is replaced by the pool; listeners must stand, or the process would end.
  pool.on('error', onFault);
  pool.on('connect', (client) => client.on('error', onFault));
  return pool;
}

/** The database as the app's role. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** A value for a `jsonb` column. */
export function json(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`;
}

/** A half-open range of instants. */
export function span(from: string, to: string): RawBuilder<string> {
  return sql`tstzrange(${from}::timestamptz, ${to}::timestamptz)`;
}

/** Whether an error is a violation of the named constraint. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}

/** Whether an error says that the database cannot be reached, rather than that it refused something. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') return /^(08|55000|57P0|53300|ECONN|ENOENT|EPIPE|ETIMEDOUT)/.test(code);
  return /Connection terminated|timeout exceeded when trying to connect|connection error/i.test(
    error.message,
  );
}

/** The server must never run as somebody the database cannot refuse. */
export async function refusePrivilegedRole(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string; isPrivileged: boolean; isOwner: boolean }>`
    select current_user as name,
           rolsuper or rolbypassrls as is_privileged,
           exists (select from pg_tables where schemaname = 'public' and tableowner = current_user) as is_owner
    from pg_roles where rolname = current_user`.execute(db);
  const role = rows[0];
  if (role === undefined || role.isPrivileged || role.isOwner) {
    throw new Error(
      `The server refuses to run as the database role ${role?.name ?? '?'}: it is an owner or may pass row-level security`,
    );
  }
}
