import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { keepFigure } from './testing/keep-figure.ts';
import { freePort } from './testing/http-person.ts';
import { killInTheMiddle } from './testing/kill-in-the-middle.ts';
import { openDatabase, openPool } from './platform/database.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { sealChains } from './worker/seal/seal-chain.ts';
import { verifyChain } from './worker/seal/verify-chain.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
});
afterAll(async () => await database.close());

it('survives being killed again and again, and its chain is whole after it', async () => {
  const rounds = [];
  for (let round = 0; round < 10; round += 1)
    rounds.push(await killInTheMiddle(database, await freePort(), `かんじゃ${round}`));
  const worker = openDatabase(openPool(database.url('onshin_worker'), 2));
  const admin = await database.as('postgres');
  const { rows } = await admin.query<{ id: string }>('select id from clinic');
  await sealChains(worker);
  const verdict = await verifyChain(worker, rows[0]?.id ?? '');
  await worker.destroy();
  expect(verdict).toMatchObject({ isIntact: true, firstFault: null });
  expect(verdict.links).toBeGreaterThan(250);
  await keepFigure('crash', {
    kills: rounds.length,
    acknowledged: rounds.reduce((sum, each) => sum + each.acknowledged, 0),
    kept: rounds.reduce((sum, each) => sum + each.kept, 0),
    sealedRecords: verdict.links,
  });
});
