import { houseChain } from '@onshin/seal';
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { NamedChain } from '../worker/seal/write-package.ts';
import { CommandRefused } from './command.ts';

/** What belongs to no clinic, as it is called on the command line. */
const house = 'house';

/**
 * The chains of this house by name, or the one that was asked for.
 *
 * @throws CommandRefused where there is none of that name
 */
export async function chainsNamed(db: Database, name: string | undefined): Promise<NamedChain[]> {
  const { rows } = await sql<NamedChain>`
    select id, (select slug from lookup.clinic_slug_and_name(id)) as name
    from lookup.clinic_ids() as id`.execute(db);
  const chains = [...rows, { id: houseChain, name: house }].filter(
    (each) => name === undefined || each.name === name,
  );
  if (chains.length === 0) throw new CommandRefused(`There is no clinic ${name} in this database.`);
  return chains;
}
