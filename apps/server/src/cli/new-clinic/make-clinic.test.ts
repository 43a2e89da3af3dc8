import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenHash } from '../../platform/secrets.ts';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { seedDemonstration } from '../seed-demonstration.ts';
import { makeClinic } from './make-clinic.ts';
import { readNewClinic } from './new-clinic.ts';

const given = {
  name: '青葉医院',
  slug: 'aoba',
  phone: '03-1111-2222',
  address: '東京都港区1-1',
  'admin-name': '青葉 薫',
  'admin-email': 'Kaoru@Example.jp',
};

describe('the first clinic of a real deployment', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.close();
  });

  it('names everything that is missing or wrong at once', () => {
    expect(() =>
      readNewClinic({ ...given, slug: 'Big Letters', phone: '', 'admin-name': undefined }),
    ).toThrow(/--slug: [^\n]+\n--phone is missing\n--admin-name is missing/);
  });

  it('is made with its texts, its policy and an administrator whose link works', async () => {
    const { clinicId, token } = await makeClinic(database.app, readNewClinic(given));
    await database.app.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
      const clinic = await tx.selectFrom('clinic').selectAll().executeTakeFirstOrThrow();
      expect(clinic).toMatchObject({ slug: 'aoba', isDemonstration: false, publishedAt: null });
      expect(await tx.selectFrom('agreementText').selectAll().execute()).toHaveLength(4);
      expect(await tx.selectFrom('clinicPolicy').selectAll().execute()).toHaveLength(1);
      const staff = await tx.selectFrom('staffMember').selectAll().execute();
      expect(staff.map((each) => [each.name, each.roles])).toEqual([['青葉 薫', ['administrator']]]);
      const link = await tx
        .selectFrom('oneTimeToken')
        .selectAll()
        .where('tokenHash', '=', tokenHash(token))
        .executeTakeFirstOrThrow();
      expect(link).toMatchObject({ purpose: 'accountSetUp', accountId: staff[0]?.accountId, clinicId });
    });
  });

  it('does not take the name of another', async () => {
    await expect(makeClinic(database.app, readNewClinic(given))).rejects.toThrow(
      'There is a clinic aoba already',
    );
  });

  it('never moves in with a demonstration', async () => {
    const other = await openTestDatabase();
    try {
      await seedDemonstration(other.app);
      await expect(makeClinic(other.app, readNewClinic(given))).rejects.toThrow('holds a demonstration');
    } finally {
      await other.close();
    }
  });
});
