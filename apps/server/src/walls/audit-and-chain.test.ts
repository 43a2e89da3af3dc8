import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, openPool, type Database } from '../platform/database.ts';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { sealChains } from '../worker/seal/seal-chain.ts';
import { verifyChain } from '../worker/seal/verify-chain.ts';

let server: TestServer;
let worker: Database;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  worker = openDatabase(openPool(server.database.url('onshin_worker'), 2));
});
afterAll(async () => {
  await worker.destroy();
  await server.close();
});

async function auditOf(act: string) {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{
    act: string;
    outcome: string;
    actor_name: string;
    patient_id: string | null;
  }>(
    `select e.act, e.outcome, e.actor_name, s.patient_id
     from audit_event e left join audit_subject s on s.event_id = e.id where e.act = $1 order by e.at`,
    [act],
  );
  return rows;
}

async function countUnsealed(): Promise<number> {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{ unsealed: number }>(
    `select count(*)::int as unsealed from audit_event e where not exists (select from chain_link l where l.kind = 'audit_event' and l.record_key = e.id::text)`,
  );
  return rows[0]?.unsealed ?? -1;
}

/** Transactions of other tests on the same cluster hold the horizon back for a moment. */
async function sealAll(): Promise<void> {
  await expect
    .poll(
      async () => {
        await sealChains(worker);
        return await countUnsealed();
      },
      { timeout: 15_000 },
    )
    .toBe(0);
}

describe('the audit trail', () => {
  it('names the patient of every read', async () => {
    const journey = await Journey.open(server);
    await journey.request();
    await journey.doctor.get('getChart', { params: journey.patientAt });
    expect((await auditOf('getChart')).at(-1)).toEqual({
      act: 'getChart',
      outcome: 'read',
      actor_name: '水野 恵',
      patient_id: journey.view.patient.id,
    });
  });

  it('names every patient of a list', async () => {
    const clerk = await server.signedIn('clerk');
    await clerk.get('findPatients', { params: { clinicId: server.clinicId }, body: { q: '0' } });
    expect(new Set((await auditOf('findPatients')).map((row) => row.patient_id)).size).toBe(2);
  });

  it('keeps what was refused', async () => {
    const journey = await Journey.open(server);
    const reply = await journey.patient.call('cancelConsultation', {
      params: { clinicId: server.clinicId, consultationId: server.clinicId },
      body: { reason: '' },
      version: 1,
    });
    expect(reply.status).toBe(404);
    expect((await auditOf('cancelConsultation')).at(-1)).toMatchObject({
      outcome: 'refused',
      patient_id: null,
    });
  });

  it('is written in the act itself: when it cannot be written, nothing else is', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(
      `alter table audit_event add constraint broken check (act <> 'recordHealth') not valid`,
    );
    const journey = await Journey.open(server);
    const patientId = (await journey.patient.get('getSession')).patients[0]?.patientId ?? '';
    const params = { clinicId: server.clinicId, patientId };
    const before = await journey.doctor.get('getChart', { params });
    const reply = await journey.doctor.call('recordHealth', {
      params,
      version: before.version,
      body: {
        underlyingConditions: { state: 'none' },
        medicines: { state: 'none' },
        allergies: { state: 'none' },
        source: 'ownChart',
        reviewed: true,
      },
    });
    expect(reply.status).toBe(500);
    expect((await journey.doctor.get('getChart', { params })).health).toEqual(before.health);
    await admin.query('alter table audit_event drop constraint broken');
  });
});

describe('the chain', () => {
  it('links every audit event, judgement and note once, in order, and is found intact', async () => {
    await sealAll();
    const { links } = await verifyChain(worker, server.clinicId);
    expect(links).toBeGreaterThan(2);
    expect(await sealChains(worker)).toBe(0);
    const verdict = await verifyChain(worker, server.clinicId);
    expect(verdict).toMatchObject({ isIntact: true, firstFault: null });
  });

  it('waits for a transaction that is still running, so that no record slips in before an earlier one', async () => {
    const slow = await server.database.as('onshin_app');
    await slow.query('begin');
    await slow.query(`select set_config('app.clinic', $1, true)`, [server.clinicId]);
    await slow.query(
      `insert into audit_event (clinic_id, id, act, outcome, actor_role, actor_name) values ($1, gen_random_uuid(), 'slow', 'done', 'test', 'test')`,
      [server.clinicId],
    );
    const clerk = await server.signedIn('clerk');
    await clerk.get('findPatients', { params: { clinicId: server.clinicId }, body: { q: '0' } });
    await sealChains(worker);
    expect(await countUnsealed()).toBeGreaterThanOrEqual(1);
    await slow.query('commit');
    await sealAll();
    expect((await verifyChain(worker, server.clinicId)).isIntact).toBe(true);
  });

  it('shows the first record that even a superuser has changed', async () => {
    const admin = await server.database.as('postgres');
    await admin.query('alter table audit_event disable trigger only_grows');
    const { rows } = await admin.query<{ id: string }>(
      `select id from audit_event order by at offset 3 limit 1`,
    );
    await admin.query(`update audit_event set actor_name = '誰か' where id = $1`, [rows[0]?.id]);
    await admin.query('alter table audit_event enable trigger only_grows');
    expect(await verifyChain(worker, server.clinicId)).toMatchObject({
      isIntact: false,
      firstFault: { kind: 'audit_event', recordKey: rows[0]?.id, fault: 'theRecordWasChanged' },
    });
  });
});
