import { sql } from 'kysely';
import { type ChainVerdict, verifyChain } from '../../worker/verify-chain.ts';
import type { Database } from '../../platform/database.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { withDatabase } from '../with-database.ts';

interface Clinic {
  readonly id: string;
  readonly slug: string;
}

/** Compares what stands in the database with what was sealed. */
export const verify: Command = {
  summary: 'Checks that no sealed record was changed or removed. Exits with 1 where one was.',
  options: { clinic: { type: 'string' } },
  run: (given) =>
    withDatabase(process.env, openDatabaseUrls, async ({ app, worker }) => {
      const slug = textOf(given, 'clinic');
      const clinics = (await listClinics(app)).filter((each) => slug === undefined || each.slug === slug);
      if (slug !== undefined && clinics.length === 0)
        throw new CommandRefused(`There is no clinic ${slug} in this database.`);
      const verdicts = [];
      for (const clinic of clinics)
        verdicts.push({ clinic: clinic.slug, ...(await verifyChain(worker, clinic.id)) });
      return {
        isGood: verdicts.every((verdict) => verdict.isIntact),
        lines: verdicts.length === 0 ? ['There is no clinic yet.'] : verdicts.map(lineOf),
        data: { chains: verdicts },
      };
    }),
};

async function listClinics(app: Database): Promise<Clinic[]> {
  const { rows } = await sql<Clinic>`
    select id, (select slug from lookup.clinic_slug_and_name(id)) as slug
    from lookup.clinic_ids() as id`.execute(app);
  return rows;
}

function lineOf(verdict: ChainVerdict & { clinic: string }): string {
  const { firstFault } = verdict;
  if (firstFault === null) return `${verdict.clinic}: intact, ${verdict.links} sealed records`;
  return `${verdict.clinic}: BROKEN at link ${firstFault.sequence} of ${verdict.links} (${firstFault.kind} ${firstFault.recordId}): ${firstFault.fault}`;
}
