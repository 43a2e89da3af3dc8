import { afterAll, beforeAll, it } from 'vitest';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { freePort } from './testing/http-person.ts';
import { killInTheMiddle } from './testing/kill-in-the-middle.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
});
afterAll(async () => await database.close());

it('keeps every acknowledged command and no other when it is killed in the middle', async () => {
  await killInTheMiddle(database, await freePort(), 'かんじゃ');
});
