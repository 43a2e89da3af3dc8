import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let journey: Journey;
const other = randomUUID();
const otherStaff = randomUUID();
const otherPatient = randomUUID();

beforeAll(async () => {
  server = await openTestServer();
  journey = await Journey.open(server);
  await journey.request();
  const admin = await server.database.as('postgres');
  await admin.query(
    `insert into clinic (id, slug, name, is_demonstration, settings) select $1, 'other', '別の医院', true, settings from clinic limit 1`,
    [other],
  );
  const account = randomUUID();
  await admin.query(`insert into account (id, email, name) values ($1, 'other@clinic.invalid', '別の職員')`, [
    account,
  ]);
  await admin.query(
    `insert into staff_member (clinic_id, id, account_id, name, roles) values ($1, $2, $3, '別の職員', '{doctor}')`,
    [other, otherStaff, account],
  );
  await admin.query(
    `insert into patient (clinic_id, id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
     values ($1, $2, '000001', '別の患者', 'べつのかんじゃ', '別の患者', 'べつのかんじゃ', '000001', '1970-01-01', 'female', '090', '東京')`,
    [other, otherPatient],
  );
});
afterAll(async () => await server.close());

async function under(
  clinicId: string,
  role: 'onshin_app' | 'onshin_owner' | 'onshin_worker' = 'onshin_app',
): Promise<pg.Client> {
  const client = await server.database.as(role);
  await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  return client;
}

describe('a session of one clinic', () => {
  it.each(['onshin_app', 'onshin_owner', 'onshin_worker'] as const)(
    'reads no patient of another, as %s',
    async (role) => {
      const client = await under(other, role);
      const { rows } = await client.query<{ clinic_id: string }>('select clinic_id from patient');
      expect(rows.map((row) => row.clinic_id)).toEqual([other]);
    },
  );

  it('reads nothing at all when nobody said which clinic', async () => {
    const client = await server.database.as('onshin_app');
    for (const table of ['patient', 'consultation', 'clinic', 'staff_member', 'audit_event']) {
      expect((await client.query(`select 1 from ${table}`)).rowCount, table).toBe(0);
    }
  });

  it('cannot write a row under another clinic', async () => {
    const client = await under(other);
    await expect(
      client.query(`insert into red_flag_advice (clinic_id, id, red_flags) values ($1, $2, '{chestPain}')`, [
        server.clinicId,
        randomUUID(),
      ]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot move a row to another clinic', async () => {
    const client = await under(other);
    await expect(client.query('update patient set clinic_id = $1', [server.clinicId])).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('cannot point a foreign key across', async () => {
    const client = await under(other);
    await expect(
      client.query(
        `insert into in_person_visit (clinic_id, id, patient_id, doctor_staff_id, visited_on, problem, evaluation, recorded_by)
         values ($1, $2, $3, $4, '2026-01-01', 'x', 'x', $4)`,
        [other, randomUUID(), journey.view.patient.id, otherStaff],
      ),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('changes nothing of another by asking for it by its id', async () => {
    const client = await under(other);
    const { rowCount } = await client.query(
      `update consultation set status = 'closed', disposition = 'cancelled' where id = $1`,
      [journey.view.id],
    );
    expect(rowCount).toBe(0);
  });
});

describe('the API', () => {
  it('tells a person of one clinic that the other clinic has nothing for them', async () => {
    const params = { clinicId: other, patientId: otherPatient };
    for (const person of [journey.doctor, journey.patient]) {
      const reply = await person.call('getChart', { params });
      expect(reply.ok ? 'read' : reply.problem.code).toBe('forbidden');
    }
  });

  it('finds nothing when a record of one clinic is asked for under another', async () => {
    const reply = await journey.doctor.call('getChart', {
      params: { clinicId: server.clinicId, patientId: otherPatient },
    });
    expect(reply.ok ? 'read' : reply.problem.code).toBe('notFound');
  });

  it('does not let a patient read a chart that is not theirs, nor learn that it exists', async () => {
    const clerk = await server.signedIn('clerk');
    const { patients } = await clerk.get('findPatients', {
      params: { clinicId: server.clinicId },
      body: { q: 'ささき' },
    });
    const reply = await journey.patient.call('getChart', {
      params: { clinicId: server.clinicId, patientId: patients[0]?.id ?? '' },
    });
    expect(reply.ok ? 'read' : reply.problem.code).toBe('notFound');
  });
});

describe('the search for patients', () => {
  it('uses its index under row-level security as the app role', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(
      `insert into patient (clinic_id, id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
       select $1, gen_random_uuid(), 'x' || n, 'x', 'x', 'x' || n, 'x' || n, 'x' || n, '1970-01-01', 'female', '090', '東京'
       from generate_series(1, 20000) n`,
      [server.clinicId],
    );
    await admin.query('analyze patient');
    const client = await under(server.clinicId);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select id from patient where clinic_id = $1 and kana_key >= 'x19' and kana_key < 'x190'`,
      [server.clinicId],
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Index.*patient_by_kana[\s\S]*Index Cond:.*kana_key/,
    );
  });

  it('finds variant kanji, kana and numbers by their beginning', async () => {
    const clerk = await server.signedIn('clerk');
    const find = async (q: string) =>
      (await clerk.get('findPatients', { params: { clinicId: server.clinicId }, body: { q } })).patients.map(
        (each) => each.name,
      );
    expect(await find('高橋')).toEqual(['髙橋 和子']);
    expect(await find('ﾀｶﾊｼ')).toEqual(['髙橋 和子']);
    expect(await find('000002')).toEqual(['佐々木 昇']);
    expect(await find('%')).toEqual([]);
  });
});
