import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, openPool, refusePrivilegedRole } from '../platform/database.ts';
import { goodPlace, Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  journey = await Journey.open(server);
  await journey.untilWaiting();
});
afterAll(async () => await server.close());

// What the code would never write, written by a superuser: the schema refuses it all the same.
describe('the schema', () => {
  it('lets no two times of one practitioner overlap, not even by a second (invariant 7)', async () => {
    await expect(
      admin.query(
        `insert into appointment (clinic_id, id, consultation_id, practitioner_id, doctor_staff_id, during, status)
         select clinic_id, gen_random_uuid(), consultation_id, practitioner_id, doctor_staff_id,
                tstzrange(upper(during) - interval '1 second', upper(during) + interval '15 minutes'), 'confirmed'
         from appointment where consultation_id = $1 and status = 'confirmed'`,
        [journey.view.id],
      ),
    ).rejects.toMatchObject({ code: '23P01', constraint: 'appointment_once' });
  });

  it('has one place for a patient in a call (invariant 2)', async () => {
    await expect(
      admin.query(
        `insert into seat (clinic_id, id, consultation_id, account_id, role, name)
         select clinic_id, gen_random_uuid(), consultation_id, (select id from account where id <> account_id limit 1), role, '他人'
         from seat where consultation_id = $1 and role = 'patient'`,
        [journey.view.id],
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });

  it('brings nobody into a call without a doctor and a beginning', async () => {
    await expect(
      admin.query(`update consultation set status = 'inCall' where id = $1`, [journey.view.id]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('completes no consultation without live picture and sound (invariant 3)', async () => {
    await expect(
      admin.query(
        `update consultation set status = 'closed', disposition = 'completed', examination_begun_at = now(),
                two_way_attested_at = now(), two_way_seconds = 0 where id = $1`,
        [journey.view.id],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('takes no suspected misuse further online (invariant 13)', async () => {
    await expect(
      admin.query(`update consultation set is_misuse_suspected = true where id = $1`, [journey.view.id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('a doctor without a recorded training (invariant 10, S-3-1-a)', () => {
  let owner: pg.Client;
  beforeAll(async () => {
    owner = await server.database.as('onshin_owner');
    await owner.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
  });
  const inCall = `update consultation set status = 'inCall', call_started_at = now() where id = $1`;
  const begun = `update consultation set status = 'inCall', call_started_at = now(), examination_begun_at = now() where id = $1`;
  /** Tries in a transaction that is always taken back. */
  async function attempt(training: string, statement: string, before = ''): Promise<string> {
    await owner.query('begin');
    try {
      await owner.query(`update practitioner set training_completed_on = ${training}`);
      if (before !== '') await owner.query(before, [journey.view.id]);
      const { rowCount } = await owner.query(statement, [journey.view.id]);
      return `changed ${rowCount}`;
    } catch (error) {
      return (error as { constraint?: string }).constraint ?? String(error);
    } finally {
      await owner.query('rollback');
    }
  }

  it.each(['null', `current_date + 30`])(
    'is brought into no call, not by the owner: %s',
    async (training) => {
      expect(await attempt(training, inCall)).toBe('consultation_by_trained_doctor');
      expect(await attempt(training, begun)).toBe('consultation_by_trained_doctor');
    },
  );

  it('begins no examination in a call that somebody else began', async () => {
    const owned = `update practitioner set training_completed_on = null`;
    await owner.query('begin');
    await owner.query(inCall, [journey.view.id]);
    await owner.query(owned);
    await expect(
      owner.query('update consultation set examination_begun_at = now() where id = $1', [journey.view.id]),
    ).rejects.toMatchObject({ constraint: 'consultation_by_trained_doctor' });
    await owner.query('rollback');
  });

  it('may give health advice, which the guideline does not govern', async () => {
    const advice = `update consultation set kind = 'healthAdvice' where id = $1`;
    expect(await attempt('null', inCall, advice)).toBe('changed 1');
  });

  it('is told apart from one who has it', async () => {
    expect(await attempt(`'2024-05-12'`, begun)).toBe('changed 1');
  });
});

describe('starting a call', () => {
  const start = async () => {
    await journey.refresh();
    const reply = await journey.doctor.call('startCall', {
      params: journey.at,
      version: journey.view.version,
      body: { doctorPlace: goodPlace, exceptions: [] },
    });
    return reply.ok ? [] : reply.problem.clauses?.map(({ code }) => code);
  };

  it('is refused to a doctor without the mandated training (invariant 10, S-3-1-a)', async () => {
    await admin.query('update practitioner set training_completed_on = null');
    expect(await start()).toContain('trainingMissing');
    await admin.query(`update practitioner set training_completed_on = '2024-06-01'`);
  });

  it('is refused to a doctor whose work at the clinic has ended or not begun (S-2-1-2-i-a)', async () => {
    const { rows } = await admin.query<{ from: string }>(
      `select active_from::text as from from staff_member where id = $1`,
      [journey.doctorStaffId],
    );
    await admin.query(`update staff_member set active_from = current_date + 30 where id = $1`, [
      journey.doctorStaffId,
    ]);
    const clerk = await server.signedIn('clerk');
    const seen = await clerk.get('getConsultation', { params: journey.at });
    expect(seen.nextGate?.missing.map(({ code }) => code)).toContain('doctorNotAffiliated');
    await admin.query(`update staff_member set active_from = $2 where id = $1`, [
      journey.doctorStaffId,
      rows[0]?.from,
    ]);
    expect(await start()).toEqual([]);
  });
});

describe('the server', () => {
  it.each(['postgres', 'onshin_owner'] as const)(
    'does not run as %s, whom the database cannot refuse',
    async (role) => {
      const db = openDatabase(openPool(server.database.url(role), 1));
      await expect(refusePrivilegedRole(db)).rejects.toThrow(role);
      await db.destroy();
    },
  );
});
