import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { DB } from '@onshin/db/tables';
import type { Tx } from './database.ts';

type Row = Record<string, unknown>;
interface Asked {
  readonly query: CompiledQuery;
  readonly answer: (rows: Row[]) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A reader on a transaction that asks together what is wanted at the same time: questions that do not wait for each
 * other's answers travel as one statement, and the same question asked twice is asked once. For reading only, and only
 * while nothing is written in between.
 */
export function readTogether(tx: Tx): Tx {
  const reader = new Reader(tx);
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => reader,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  const reading = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  // It reads within the transaction it was made from, and has no other.
  return reading as unknown as Tx;
}

const refuse = async () => {
  throw new Error('Reading together happens inside a transaction that stands');
};

class Reader implements DatabaseConnection {
  readonly #tx: Tx;
  readonly #known = new Map<string, Promise<Row[]>>();
  #waiting: Asked[] = [];

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const name = JSON.stringify([query.sql, query.parameters]);
    const rows = this.#known.get(name) ?? this.#ask(query);
    this.#known.set(name, rows);
    // Copies, so that no reader's changes are another's answer.
    return { rows: structuredClone(await rows) as R[] };
  }

  streamQuery(): never {
    throw new Error('What is read together is not streamed');
  }

  async #ask(query: CompiledQuery): Promise<Row[]> {
    return await new Promise((answer, fail) => {
      // By the next turn everybody who can ask without an answer has asked.
      if (this.#waiting.length === 0) setImmediate(() => void this.#send());
      this.#waiting.push({ query, answer, fail });
    });
  }

  async #send(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const { rows } = await this.#tx.executeQuery<Record<string, Row[]>>(
        joined(asked.map((each) => each.query)),
      );
      asked.forEach((each, index) => each.answer((rows[0]?.[`q${index}`] ?? []).map(withInstants)));
    } catch (error) {
      for (const each of asked) each.fail(error);
    }
  }
}

/** Several questions as one, each answered by a list of rows. */
function joined(queries: readonly CompiledQuery[]): CompiledQuery {
  const parameters: unknown[] = [];
  const columns = queries.map((query, index) => {
    const offset = parameters.length;
    parameters.push(...query.parameters);
    const text = query.sql.replaceAll(/\$(\d+)/g, (_, n: string) => `$${Number(n) + offset}`);
    return `(select coalesce(json_agg(row_to_json(t)), '[]') from (${text}) t) as q${index}`;
  });
  return CompiledQuery.raw(`select ${columns.join(', ')}`, parameters);
}

const instant = /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/;

/** JSON carries instants as text with an offset; we read them as everywhere else, in UTC. */
function withInstants(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' && instant.test(value) ? new Date(value).toISOString() : value,
    ]),
  );
}
