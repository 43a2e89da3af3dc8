import { sql } from 'kysely';
import { issueToken } from '../../modules/identity/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Database } from '../../platform/database.ts';
import { type Command, CommandRefused, textOf } from '../command.ts';
import { openDatabaseUrls } from '../prepare-database.ts';
import { withDatabase } from '../with-database.ts';

const minutes = 15;
const checks = ['knownByFace', 'photoDocument', 'calledBack'] as const;

/** Who asks on the server itself, and how it was made sure that it is they. */
export interface ServerRecovery {
  readonly slug: string;
  readonly email: string;
  readonly identityBy: (typeof checks)[number];
  readonly words: string;
  readonly copyKeptAt: string | null;
}

/**
 * Gives an officer a way back in where no other officer is left to do so. It stands in the same ledger, as done on the
 * server. Answers the path of the link.
 */
export async function recoverOnServer(app: Database, wanted: ServerRecovery): Promise<string> {
  return await app.transaction().execute(async (tx) => {
    const { rows: found } = await sql<{ clinicId: string }>`
      select id as clinic_id from lookup.clinic_ids() as id
      where (select slug from lookup.clinic_slug_and_name(id)) = ${wanted.slug}`.execute(tx);
    const clinicId = found[0]?.clinicId;
    if (clinicId === undefined)
      throw new CommandRefused(`There is no clinic ${wanted.slug} in this database.`);
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    const person = await tx
      .selectFrom('staffMember as s')
      .innerJoin('account as a', 'a.id', 's.accountId')
      .select(['s.id', 's.accountId'])
      .where('s.clinicId', '=', clinicId)
      .where('a.email', '=', wanted.email.toLowerCase())
      .executeTakeFirst();
    if (person === undefined) throw new CommandRefused(`Nobody at ${wanted.slug} has this address.`);
    const recoveryId = newId();
    const { identityBy, words, copyKeptAt } = wanted;
    await tx
      .insertInto('recovery')
      .values({
        clinicId,
        id: recoveryId,
        staffId: person.id,
        kind: 'newFactors',
        identityBy,
        words,
        copyKeptAt,
        givenBy: null,
        onTheServer: true,
      })
      .execute();
    const token = await issueToken(tx, {
      purpose: 'accountRecovery',
      accountId: person.accountId,
      clinicId,
      content: { recoveryId },
      minutes,
    });
    return `/staff/set-up#${token}`;
  });
}

export const recover: Command = {
  summary:
    'Gives a person of a clinic a link of fifteen minutes for new ways to sign in, where no officer of the clinic can. Written into its ledger.',
  options: {
    clinic: { type: 'string' },
    email: { type: 'string' },
    identity: { type: 'string' },
    words: { type: 'string' },
    copy: { type: 'string' },
  },
  run: (given) =>
    withDatabase(process.env, openDatabaseUrls, async ({ app, config }) => {
      const slug = textOf(given, 'clinic');
      const email = textOf(given, 'email');
      const words = textOf(given, 'words');
      const identityBy = checks.find((each) => each === textOf(given, 'identity'));
      const copyKeptAt = textOf(given, 'copy') ?? null;
      if (slug === undefined || email === undefined || words === undefined || identityBy === undefined)
        throw new CommandRefused(
          `Say --clinic, --email, --identity (${checks.join(', ')}) and --words: why, and how you made sure who asks.`,
        );
      if (identityBy === 'photoDocument' && copyKeptAt === null)
        throw new CommandRefused('Say with --copy where the copy of the paper is kept.');
      const path = await recoverOnServer(app, { slug, email, identityBy, words, copyKeptAt });
      const link = `${new URL(config.PUBLIC_URL).origin}${path}`;
      return {
        isGood: true,
        lines: [link, `It works once, within ${minutes} minutes. Hand it to nobody but them.`],
        data: { link, minutes },
      };
    }),
};
