import { knownMigrations, migrate, SchemaNewerThanServer } from '@onshin/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => await database.close());

it('migrates once, and refuses a database newer than itself without touching it', async () => {
  const ownerUrl = database.url('onshin_owner');
  expect((await migrate(ownerUrl, null)).applied).toEqual([]);
  const admin = await database.as('postgres');
  const applied = async () =>
    (await admin.query<{ name: string }>('select name from kysely_migration order by name')).rows.map(
      ({ name }) => name,
    );
  expect(await applied()).toEqual(await knownMigrations());
  await admin.query(
    `insert into kysely_migration (name, timestamp) values ('9999-of-a-later-release', 'now')`,
  );
  await expect(migrate(ownerUrl, null)).rejects.toThrow(SchemaNewerThanServer);
  expect(await applied()).toEqual([...(await knownMigrations()), '9999-of-a-later-release']);
});
