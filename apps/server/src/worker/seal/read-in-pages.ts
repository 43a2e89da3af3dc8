import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

const atOnce = 5_000;

/**
 * The rows of a question, a page in memory at a time: one plan and one look for all of it. Names and values come as the
 * database writes them, for of so many rows each step costs.
 */
export async function* readInPages<Row>(tx: Tx, question: RawBuilder<Row>): AsyncGenerator<readonly Row[]> {
  const plain = tx.withoutPlugins();
  await sql`declare rows_in_pages no scroll cursor for ${question}`.execute(plain);
  const fetch = async () => (await sql<Row>`fetch ${sql.lit(atOnce)} from rows_in_pages`.execute(plain)).rows;
  // The database finds the next page while this one is worked on.
  let next = fetch();
  for (;;) {
    const rows = await next;
    if (rows.length < atOnce) {
      yield rows;
      break;
    }
    next = fetch();
    yield rows;
  }
  await sql`close rows_in_pages`.execute(plain);
}
