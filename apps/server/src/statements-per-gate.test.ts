import { factsNeeded, type Gate, gates } from '@onshin/guideline';
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import type { DB } from '@onshin/db/tables';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { facts } from './compose.ts';
import type { Actor } from './path/actor.ts';
import { judgeAt } from './path/pass-gate.ts';
import { openPool } from './platform/database.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let pool: pg.Pool;
let db: Kysely<DB>;
const statements: string[] = [];

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  pool = openPool(server.database.url('onshin_app'), 1);
  db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: (event) => void statements.push(event.query.sql),
  });
});
afterAll(async () => {
  await db.destroy();
  await server.close();
});

/** Judges a consultation in the middle of its call, where every provider has something to find. */
async function statementsAt(gate: Gate): Promise<number> {
  const actor: Actor = {
    kind: 'staff',
    accountId: server.clinicId,
    name: '',
    staffId: journey.doctorStaffId,
    roles: ['doctor'],
  };
  return await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${server.clinicId}, true)`.execute(tx);
    statements.length = 0;
    const { facts: loaded } = await judgeAt(
      { tx, now: new Date().toISOString(), clinicId: server.clinicId, actor },
      facts,
      { gate, subject: { consultationId: journey.view.id, patientId: journey.view.patient.id } },
    );
    expect(Object.keys(loaded)).toEqual(factsNeeded[gate]);
    return statements.length;
  });
}

it.each([...gates].filter((gate) => factsNeeded[gate].length > 0))(
  'the gate %s loads its facts in at most six statements',
  async (gate) => {
    const count = await statementsAt(gate);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(6);
  },
);

it('reading together tells the same as reading one by one', async () => {
  const subject = { consultationId: journey.view.id, patientId: journey.view.patient.id };
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${server.clinicId}, true)`.execute(tx);
    const act = {
      tx,
      now: new Date().toISOString(),
      clinicId: server.clinicId,
      actor: { kind: 'anonymous' } as const,
    };
    for (const gate of gates) {
      const { facts: together } = await judgeAt(act, facts, { gate, subject });
      for (const name of factsNeeded[gate])
        expect(together[name], `${name} at ${gate}`).toEqual(await facts[name](act, subject));
    }
  });
});
