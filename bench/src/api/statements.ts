import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** One statement as the server sent it to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Listens to what a pool's connections send while something runs.
 *
 * @returns the statements in order, transaction control included
 */
export async function recordStatements(pool: pg.Pool, run: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const heard = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const listen = (client: pg.PoolClient) => {
    if (heard.has(client)) return;
    const unheard = client.query.bind(client);
    heard.set(client, unheard);
    const query = unheard as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const [text, values] = given;
      if (typeof text === 'string') statements.push({ text, values: Array.isArray(values) ? values : [] });
      return query(...given);
    }) as typeof client.query;
  };
  pool.on('acquire', listen);
  await run();
  pool.off('acquire', listen);
  for (const [client, query] of heard) client.query = query;
  return statements;
}

/** Runs recorded statements once more over the same driver, with fresh ids where the call had made its own. */
export async function replay(
  pool: pg.Pool,
  statements: readonly Statement[],
  fixed: ReadonlySet<string>,
): Promise<void> {
  const fresh = new Map<string, string>();
  const renew = (value: unknown): unknown => {
    if (typeof value !== 'string' || !uuid.test(value) || fixed.has(value)) return value;
    const known = fresh.get(value) ?? randomUUID();
    fresh.set(value, known);
    return known;
  };
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values.map(renew));
  } finally {
    client.release();
  }
}
