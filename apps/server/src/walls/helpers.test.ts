import { randomUUID } from 'node:crypto';
import { addDays, lastDayUnder } from '@onshin/domain';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { hire, makeOldPatient } from '../testing/everybody.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let admin: pg.Client;
let as: Record<'onshin_app' | 'onshin_owner', pg.Client>;
let clinicId: string;
let patientId: string;
let ownAccount: string;
let doctor: string;
let clerk: string;
let clerkAccount: string;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const bornYearsAgo = (years: number) =>
  `${Number(today.slice(0, 4)) - years}${today.slice(4)}`.replace('02-29', '02-28');

beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  admin = await database.as('postgres');
  const { rows } = await admin.query<{ id: string }>('select id from clinic limit 1');
  clinicId = rows[0]?.id ?? '';
  doctor = (await hire(admin, clinicId, ['doctor'])).staffId;
  ({ staffId: clerk, accountId: clerkAccount } = await hire(admin, clinicId, ['clerk']));
  await admin.query(
    `insert into consultation (clinic_id, id, patient_id, kind, form, status, edition, request, requested_channel, requested_by)
     select clinic_id, $1, id, 'onlineConsultation', 'DtoP', 'requested', '2026', '{}', 'patient', account_id
     from patient limit 1`,
    [randomUUID()],
  );
  as = { onshin_app: await database.as('onshin_app'), onshin_owner: await database.as('onshin_owner') };
  for (const client of Object.values(as))
    await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  ({ patientId, accountId: ownAccount } = await makeOldPatient(admin, clinicId, doctor, 10));
});
afterAll(async () => await database.close());

async function another(): Promise<string> {
  const id = randomUUID();
  await admin.query('insert into account (id, email, name) values ($1, $2, $2)', [id, `${id}@example.jp`]);
  return id;
}

/** Writes one as the server's own role or the owner would, and says which rule stopped it. */
async function write(
  role: 'onshin_app' | 'onshin_owner',
  changes: Record<string, unknown> = {},
  born = '1950-01-01',
): Promise<string> {
  await admin.query('update patient set birth_date = $2 where id = $1', [patientId, born]);
  const row: Record<string, unknown> = {
    clinic_id: clinicId,
    id: randomUUID(),
    patient_id: patientId,
    account_id: await another(),
    name: '若葉 花子',
    relation: '娘',
    scopes: ['device'],
    from_day: today,
    last_day: addDays(today, 30),
    recorded_by: clerk,
    ...changes,
  };
  const columns = Object.keys(row);
  return await as[role]
    .query(
      `insert into patient_helper (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    )
    .then(
      () => 'done',
      (error: { constraint?: string; code?: string }) => error.constraint ?? error.code ?? '',
    );
}
const proxy = { scopes: ['device', 'booking', 'proxy'], ground: 'minor', proof: 'familyRegister' };

describe.each(['onshin_app', 'onshin_owner'] as const)('who helps a patient, written by %s', (role) => {
  it('stands with an end, within what the clinic allows', async () => {
    expect(await write(role)).toBe('done');
    expect(await write(role, { last_day: null })).toBe('23502');
    expect(await write(role, { last_day: addDays(today, 366) })).toBe('helper_term');
    expect(await write(role, { last_day: addDays(today, -1) })).not.toBe('done');
    expect(await write(role, { from_day: addDays(today, -1) })).toBe('helper_term');
  });

  it('is no proxy without ground and proof, nor by the patient’s own naming', async () => {
    const child = bornYearsAgo(8);
    expect(await write(role, proxy, child)).toBe('done');
    expect(await write(role, { ...proxy, ground: null }, child)).toBe('proxy_has_ground');
    expect(await write(role, { ...proxy, proof: null }, child)).toBe('proxy_has_proof');
    expect(await write(role, { ...proxy, recorded_by: null, named_by: ownAccount }, child)).toBe(
      'proxy_has_proof',
    );
    expect(await write(role, { ground: 'minor' }, child)).toBe('proxy_has_ground');
    expect(await write(role, { ...proxy, proof: 'other' }, child)).toBe('proof_without_paper_is_told');
  });

  it('is for the device alone where they are a supporter, and never a proxy', async () => {
    const child = bornYearsAgo(8);
    expect(await write(role, { kind: 'supporter' })).toBe('done');
    expect(await write(role, { kind: 'supporter', scopes: ['booking'] })).toBe('supporter_helps_with_device');
    expect(await write(role, { kind: 'supporter', scopes: ['device', 'booking'] })).toBe(
      'supporter_helps_with_device',
    );
    expect(await write(role, { ...proxy, kind: 'supporter' }, child)).toBe('supporter_helps_with_device');
    expect(await write(role, { kind: 'neighbour' })).toBe('patient_helper_kind_check');
  });

  it('is no proxy for a minor beyond the day before the patient comes of age', async () => {
    expect(await write(role, proxy, bornYearsAgo(18))).toBe('proxy_of_minor');
    const born = addDays(bornYearsAgo(18), 10);
    const last = lastDayUnder(18, born);
    expect(await write(role, { ...proxy, last_day: last }, born)).toBe('done');
    expect(await write(role, { ...proxy, last_day: addDays(last, 1) }, born)).toBe('proxy_of_minor');
  });

  it('is no proxy of somebody who cannot communicate unless a doctor found that', async () => {
    const mute = { ...proxy, ground: 'cannotCommunicate' };
    expect(await write(role, mute)).toBe('ground_recorded_by_doctor');
    expect(await write(role, { ...mute, recorded_by: doctor })).toBe('done');
    // What counts is who is a doctor today, not who came here as one.
    const [became, was] = [
      (await hire(admin, clinicId, ['clerk'])).staffId,
      (await hire(admin, clinicId, ['doctor'])).staffId,
    ];
    await admin.query(
      `insert into role_change (clinic_id, id, staff_id, roles, valid_from, why, changed_by)
       values ($1, gen_random_uuid(), $2, '{doctor}', $4, '異動', $3),
              ($1, gen_random_uuid(), $3, '{clerk}', $4, '異動', $2)`,
      [clinicId, became, was, today],
    );
    expect(await write(role, { ...mute, recorded_by: became })).toBe('done');
    expect(await write(role, { ...mute, recorded_by: was })).toBe('ground_recorded_by_doctor');
  });

  it('is somebody else, and carries no number of a paper', async () => {
    expect(await write(role, { account_id: ownAccount })).toBe('helper_is_another');
    expect(await write(role, { account_id: clerkAccount })).toBe('helper_recorded_by_another');
    const named = await another();
    expect(await write(role, { account_id: named })).toBe('done');
    const led = as[role].query('update patient set account_id = $2 where id = $1', [patientId, named]);
    await expect(led).rejects.toMatchObject({ constraint: 'helper_is_another' });
    expect(await write(role, { proof: 'other', proof_words: '番号 1234 を確認' })).toMatch(/proof_words/);
  });

  it('bends to no setting beyond what the law and the product allow', async () => {
    const set = async (key: string, value: number) =>
      await admin.query(
        `update clinic set settings = jsonb_set(settings, array['policy', $2], to_jsonb($3::int)) where id = $1`,
        [clinicId, key, value],
      );
    await set('proxyUntilAge', 30);
    expect(await write(role, proxy, bornYearsAgo(20))).toBe('proxy_of_minor');
    await set('proxyUntilAge', 16);
    expect(await write(role, proxy, bornYearsAgo(16))).toBe('proxy_of_minor');
    await set('proxyUntilAge', 18);
    await set('longestHelpDays', 9999);
    expect(await write(role, { last_day: addDays(today, 1097) })).toBe('helper_term');
    await set('longestHelpDays', 365);
  });
});

describe('an agreement', () => {
  async function agree(accountId: string, helperId: string | null): Promise<string> {
    const explanation = randomUUID();
    await admin.query(
      `insert into explanation (clinic_id, id, patient_id, explained_by, doctor_staff_id, method, topics, questions, text_ids)
       values ($1, $2, $3, $4, $4, 'inPerson', '{}', '', '{}')`,
      [clinicId, explanation, patientId, doctor],
    );
    return await as.onshin_app
      .query(
        `insert into agreement (clinic_id, id, patient_id, explanation_id, doctor_staff_id, patient_side_account_id, digests, helper_id)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, array[repeat('a', 64)], $6)`,
        [clinicId, patientId, explanation, doctor, accountId, helperId],
      )
      .then(
        () => 'done',
        (error: { constraint?: string }) => error.constraint ?? '',
      );
  }

  it('is the patient’s, or a proxy’s while they may; a helper gives none, and nobody gives it in another name', async () => {
    expect(await agree(ownAccount, null)).toBe('done');
    const [helperAccount, helperId] = [await another(), randomUUID()];
    await write('onshin_app', { id: helperId, account_id: helperAccount });
    expect(await agree(helperAccount, helperId)).toBe('agreed_by_patient_or_proxy');
    expect(await agree(helperAccount, null)).toBe('agreed_by_patient_or_proxy');
    const [account, id] = [await another(), randomUUID()];
    await write('onshin_app', {
      ...proxy,
      ground: 'cannotCommunicate',
      recorded_by: doctor,
      id,
      account_id: account,
    });
    expect(await agree(account, null)).toBe('agreed_by_patient_or_proxy');
    expect(await agree(ownAccount, id)).toBe('agreed_by_patient_or_proxy');
    expect(await agree(account, id)).toBe('done');
    await admin.query(
      `insert into patient_helper_end (clinic_id, id, helper_id, why, ended_by) values ($1, gen_random_uuid(), $2, 'groundGone', $3)`,
      [clinicId, id, doctor],
    );
    expect(await agree(account, id)).toBe('agreed_by_patient_or_proxy');
  });
});
