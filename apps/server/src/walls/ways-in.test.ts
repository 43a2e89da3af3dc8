import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let database: TestDatabase;
let clinicId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  const admin = await database.as('postgres');
  clinicId = (await admin.query<{ id: string }>('select id from clinic')).rows[0]?.id ?? '';
});
afterAll(async () => await database.close());

describe('the role of the application', () => {
  it.each([
    ['gives no account another address', `update account set email = 'thief@example.jp'`],
    ['gives no account another telephone', `update account set phone = '+819012345678'`],
    ['turns no session into another person’s', `update session set account_id = gen_random_uuid()`],
    [
      'makes no session longer, nor one factor two',
      `update session set ends_at = 'infinity', method = 'passkey'`,
    ],
    ['lengthens no link, and leads it nowhere else', `update one_time_token set expires_at = 'infinity'`],
    ['changes no key of a passkey', `update passkey set public_key = '', account_id = gen_random_uuid()`],
    ['changes no key of a patient’s passkey', `update chart_passkey set public_key = ''`],
    ['changes no roles but by what is recorded of it', `update staff_member set roles = '{administrator}'`],
    ['gives nobody’s place to another account', `update staff_member set account_id = gen_random_uuid()`],
    [
      'links nobody known at the provider to another account',
      `update provider_identity set account_id = null`,
    ],
  ])('%s', async (_, statement) => {
    const app = await database.as('onshin_app');
    await app.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('functions that run as somebody else', () => {
  it('look nothing up where their caller says', async () => {
    const admin = await database.as('postgres');
    const { rows } = await admin.query(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname in ('public', 'lookup', 'lease', 'statistics', 'jobs')
         and not coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=.*pg_temp$', false)`,
    );
    expect(rows).toEqual([]);
  });
});
