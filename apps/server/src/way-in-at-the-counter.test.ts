import { randomUUID } from 'node:crypto';
import type { Body } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire, makeOldPatient, openSessionOf } from './testing/everybody.ts';
import { tokenOf } from './testing/counter-code.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let clerk: TestPerson;
let clerkAccount: string;
let doctorStaffId: string;
const elsewhere = randomUUID();

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  await admin.query(
    `insert into clinic (id, slug, name, is_demonstration, settings) select $1, 'other', '別の医院', true, settings from clinic limit 1`,
    [elsewhere],
  );
  const patient = await server.signedIn('patient');
  const home = (await patient.get('getSession')).patients[0];
  await admin.query(
    `insert into consultation (clinic_id, id, patient_id, kind, form, status, edition, request, requested_channel, requested_by)
     select p.clinic_id, $1, p.id, 'onlineConsultation', 'DtoP', 'requested', '2026', '{}', 'patient', p.account_id
     from patient p where p.id = $2`,
    [randomUUID(), home?.patientId],
  );
  const hired = await hire(admin, server.clinicId, ['clerk']);
  clerk = openPerson(server.url, hired.cookie);
  clerkAccount = hired.accountId;
  doctorStaffId = (await hire(admin, server.clinicId, ['doctor'])).staffId;
});
afterAll(async () => await server.close());

async function somebody() {
  const made = await makeOldPatient(admin, server.clinicId, doctorStaffId, 10);
  const { rows } = await admin.query<{ email: string }>('select email from account where id = $1', [
    made.accountId,
  ]);
  return {
    ...made,
    email: rows[0]?.email ?? '',
    params: { clinicId: server.clinicId, patientId: made.patientId },
    person: openPerson(server.url, made.cookie),
  };
}
const by = (to: Body<'changeWayIn'>['to'], shown: Body<'changeWayIn'>['shown'] = ['drivingLicence']) => ({
  to,
  shown,
});
const chartsOf = async (person: TestPerson) =>
  (await person.get('getSession')).patients.map(({ patientId }) => patientId);
async function accountOf(patientId: string): Promise<string | null> {
  const { rows } = await admin.query<{ account_id: string | null }>(
    'select account_id from patient where id = $1',
    [patientId],
  );
  return rows[0]?.account_id ?? null;
}
async function lettersTo(to: string): Promise<string[]> {
  const { rows } = await admin.query<{ template: string }>(
    `select payload->>'template' as template from graphile_worker._private_jobs where payload->>'to' = $1`,
    [to],
  );
  return rows.map(({ template }) => template);
}

describe('a patient who lost their telephone or mail', () => {
  it('enters by another one, nothing of before opens the chart, and the former address is told', async () => {
    const { params, person, patientId, accountId, email } = await somebody();
    await clerk.get('changeWayIn', { params, body: by({ by: 'mobile', mobile: '090-4444-5555' }) });
    expect((await person.get('getSession')).account).toBeNull();
    const again = openPerson(server.url, (await openSessionOf(admin, accountId)).cookie);
    expect(await chartsOf(again)).toEqual([]);
    const { rows } = await admin.query<{ id: string }>(
      `select id from account where phone = '+819044445555'`,
    );
    expect(await accountOf(patientId)).toBe(rows[0]?.id);
    expect(await lettersTo(email)).toEqual(['wayInChanged']);
    const kept = await admin.query('select shown, kind from way_in_change where patient_id = $1', [
      patientId,
    ]);
    expect(kept.rows).toEqual([{ shown: ['drivingLicence'], kind: 'mobile' }]);
  });

  it('keeps what the account opens at other clinics, which nobody here can change', async () => {
    const { params, accountId } = await somebody();
    const there = randomUUID();
    await admin.query(
      `insert into patient (clinic_id, id, account_id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
       values ($1, $2, $3, $4, '患者', 'かんじゃ', '患者', 'かんじゃ', $4, '1970-01-01', 'female', '090', '東京')`,
      [elsewhere, there, accountId, there],
    );
    await clerk.get('changeWayIn', {
      params,
      body: by({ by: 'email', email: `${randomUUID()}@example.jp` }),
    });
    expect(await accountOf(there)).toBe(accountId);
  });

  it('shows who they are first, by one paper with a photo or two without', async () => {
    const { params } = await somebody();
    const to = { by: 'mobile', mobile: '090-4444-6666' } as const;
    const one = await clerk.call('changeWayIn', { params, body: by(to, ['qualificationCertificate']) });
    expect(one.ok ? '' : one.problem.code).toBe('refusedByRule');
    const two = by(to, ['qualificationCertificate', 'otherWithoutPhoto']);
    expect((await clerk.call('changeWayIn', { params, body: two })).status).toBe(200);
  });
});

describe('a code from the counter', () => {
  it('opens this clinic’s chart once, and nothing elsewhere', async () => {
    const { params, accountId, patientId, person } = await somebody();
    await admin.query(
      `insert into patient (clinic_id, id, account_id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
       select $1, $2, account_id, $3, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address from patient where id = $4`,
      [elsewhere, randomUUID(), randomUUID(), patientId],
    );
    const { code } = await clerk.get('changeWayIn', { params, body: by({ by: 'code' }) });
    expect(code?.picture).toMatch(/^data:image\/png;base64,/);
    expect(Date.parse(code?.until ?? '') - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    expect((await person.get('getSession')).account).toBeNull();
    const { rows } = await admin.query(
      `select from one_time_token where account_id = $1 and used_at is null and expires_at < now() + interval '16 minutes'`,
      [accountId],
    );
    expect(rows).toHaveLength(1);
  });

  it('opens nothing any more once another was shown', async () => {
    const { params, accountId } = await somebody();
    const token = await tokenOf(admin, accountId, server.clinicId);
    await clerk.get('changeWayIn', { params, body: by({ by: 'code' }) });
    const former = await server.person().call('redeemSignInLink', { body: { token } });
    expect(former.ok ? '' : former.problem.code).toBe('linkUsed');
  });

  it('leads whoever scans it to the chart of that clinic alone', async () => {
    const { accountId, patientId } = await somebody();
    await admin.query(
      `insert into patient (clinic_id, id, account_id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
       select $1, $2, account_id, $3, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address from patient where id = $4`,
      [elsewhere, randomUUID(), randomUUID(), patientId],
    );
    const token = await tokenOf(admin, accountId, server.clinicId);
    const person = server.person();
    await person.get('redeemSignInLink', { body: { token } });
    expect(await chartsOf(person)).toEqual([patientId]);
    expect((await person.call('getPatientHome', { params: { clinicId: elsewhere } })).status).toBe(401);
    const again = await server.person().call('redeemSignInLink', { body: { token } });
    expect(again.ok ? '' : again.problem.code).toBe('linkUsed');
  });
});

describe('the account of somebody who works at a clinic', () => {
  it('is not changed here, nor does a chart come to it', async () => {
    const own = await somebody();
    await admin.query('update account set email = $2 where id = $1', [
      clerkAccount,
      'clerk-at-work@example.jp',
    ]);
    const taken = await clerk.call('changeWayIn', {
      params: own.params,
      body: by({ by: 'email', email: 'Clerk-at-work@example.jp' }),
    });
    expect(taken.ok ? '' : taken.problem.fields).toEqual([{ path: 'body.to', message: 'accountOfStaff' }]);
    expect(await accountOf(own.patientId)).toBe(own.accountId);
    const patientToo = await somebody();
    await admin.query(
      `insert into staff_member (clinic_id, id, account_id, name, roles) values ($1, $2, $3, '兼ねる人', '{nurse}')`,
      [elsewhere, randomUUID(), patientToo.accountId],
    );
    const refused = await clerk.call('changeWayIn', { params: patientToo.params, body: by({ by: 'code' }) });
    expect(refused.ok ? '' : refused.problem.fields).toEqual([
      { path: 'body.to', message: 'accountOfStaff' },
    ]);
  });
});

describe('in the database', () => {
  async function atTheClinic() {
    const app = await server.database.as('onshin_app');
    await app.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    return app;
  }
  const change = (kind: string, shown: string, values: readonly string[]): [string, string[]] => [
    `insert into way_in_change (clinic_id, id, patient_id, kind, shown, from_account, to_account, recorded_by)
       values ($1, gen_random_uuid(), $2, '${kind}', '${shown}', $3, $4, $5)`,
    [server.clinicId, ...values],
  ];

  it('no account of staff is written down, no paper too few, and nothing is changed afterwards', async () => {
    const app = await atTheClinic();
    const { patientId, accountId } = await somebody();
    const other = (await somebody()).accountId;
    await expect(
      app.query(...change('email', '{passport}', [patientId, accountId, clerkAccount, doctorStaffId])),
    ).rejects.toMatchObject({ constraint: 'way_in_not_of_staff' });
    await expect(
      app.query(...change('email', '{otherWithoutPhoto}', [patientId, accountId, other, doctorStaffId])),
    ).rejects.toMatchObject({ code: '23514' });
    await app.query(...change('email', '{passport}', [patientId, accountId, other, doctorStaffId]));
    await expect(app.query('update way_in_change set at = now()')).rejects.toMatchObject({ code: '42501' });
    const owner = await server.database.as('onshin_owner');
    await owner.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    await expect(owner.query('delete from way_in_change')).rejects.toMatchObject({ code: '23001' });
  });

  it('no chart goes to another account without what was recorded in that very moment', async () => {
    const app = await atTheClinic();
    const { patientId, accountId } = await somebody();
    const other = (await somebody()).accountId;
    await app.query(...change('email', '{passport}', [patientId, accountId, other, doctorStaffId]));
    for (const to of [other, null])
      await expect(
        app.query('update patient set account_id = $2 where id = $1', [patientId, to]),
      ).rejects.toMatchObject({ constraint: 'way_in_recorded' });
  });
});
