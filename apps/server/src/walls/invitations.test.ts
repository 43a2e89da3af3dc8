import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { hire } from '../testing/everybody.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';

type Role = 'onshin_app' | 'onshin_owner';
const roles = ['onshin_app', 'onshin_owner'] as const;
let database: TestDatabase;
let admin: pg.Client;
let as: Record<Role, pg.Client>;
let clinicId: string;
let patientId: string;
let doctor: string;
let colleague: string;
let specialist: string;
let place: string;
let consultationId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  admin = await database.as('postgres');
  clinicId = (await admin.query<{ id: string }>('select id from clinic limit 1')).rows[0]?.id ?? '';
  patientId = (await admin.query<{ id: string }>('select id from patient limit 1')).rows[0]?.id ?? '';
  doctor = (await hire(admin, clinicId, ['doctor'])).staffId;
  colleague = (await hire(admin, clinicId, ['doctor'])).staffId;
  as = { onshin_app: await database.as('onshin_app'), onshin_owner: await database.as('onshin_owner') };
  for (const client of Object.values(as))
    await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
});
afterAll(async () => await database.close());
beforeEach(async () => {
  specialist = (await hire(admin, clinicId, ['remoteSpecialist'])).staffId;
  place = (await hire(admin, clinicId, ['hostFacilityStaff'])).staffId;
  consultationId = await ask();
});

async function ask(): Promise<string> {
  const id = randomUUID();
  await admin.query(
    `insert into consultation (clinic_id, id, patient_id, doctor_staff_id, kind, form, status, edition, request, requested_channel, requested_by)
     select clinic_id, $1, id, $3, 'onlineConsultation', 'DtoP', 'accepted', '2026', '{}', 'patient', account_id
     from patient where id = $2`,
    [id, patientId, doctor],
  );
  return id;
}
const close = async (id: string) =>
  await admin.query(`update consultation set status = 'closed', disposition = 'cancelled' where id = $1`, [
    id,
  ]);

async function run(role: Role, statement: string, values: unknown[]): Promise<string> {
  return await as[role].query(statement, values).then(
    () => 'done',
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code ?? '',
  );
}
async function write(role: Role, table: string, row: Record<string, unknown>): Promise<string> {
  const columns = Object.keys(row);
  return await run(
    role,
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
const invite = async (role: Role, changes: Record<string, unknown> = {}) =>
  await write(role, 'consultation_invitation', {
    clinic_id: clinicId,
    id: randomUUID(),
    consultation_id: consultationId,
    patient_id: patientId,
    staff_id: specialist,
    invited_as: 'remoteSpecialist',
    why: '皮膚の所見を相談する',
    consent: 'byTelephone',
    invited_by: doctor,
    ...changes,
  });
const end = async (role: Role, invitationId: string, changes: Record<string, unknown> = {}) =>
  await write(role, 'consultation_invitation_end', {
    clinic_id: clinicId,
    id: randomUUID(),
    invitation_id: invitationId,
    why: 'noLongerNeeded',
    ended_by: doctor,
    ...changes,
  });
async function stands(id: string): Promise<boolean | undefined> {
  const { rows } = await admin.query<{ stands: boolean }>(
    'select stands(i) as stands from consultation_invitation i where id = $1',
    [id],
  );
  return rows[0]?.stands;
}

describe.each(roles)('somebody invited to a consultation, by %s', (role) => {
  it('is invited by its own doctor alone, and never by themselves', async () => {
    expect(await invite(role)).toBe('done');
    expect(await invite(role, { staff_id: place, invited_as: 'hostFacilityStaff' })).toBe('done');
    expect(await invite(role, { consultation_id: await ask(), invited_by: colleague })).toBe(
      'invited_by_its_doctor',
    );
    expect(await invite(role, { consultation_id: await ask(), invited_by: specialist })).not.toBe('done');
  });

  it('is invited as what they are at the clinic today, and nobody else is', async () => {
    expect(await invite(role, { staff_id: place })).toBe('invited_in_a_fitting_role');
    expect(await invite(role, { staff_id: colleague })).toBe('invited_in_a_fitting_role');
    expect(await invite(role, { staff_id: colleague, invited_as: 'doctor' })).not.toBe('done');
    await admin.query(
      `insert into staff_suspension (clinic_id, id, staff_id, is_suspended, why, decided_by)
       values ($1, gen_random_uuid(), $2, true, '契約を見直す', $3)`,
      [clinicId, specialist, doctor],
    );
    expect(await invite(role)).toBe('invited_in_a_fitting_role');
    await admin.query('update staff_member set active_to = active_from where id = $1', [place]);
    expect(await invite(role, { staff_id: place, invited_as: 'hostFacilityStaff' })).toBe(
      'invited_in_a_fitting_role',
    );
  });

  it('is not invited without a reason and the consent that was given', async () => {
    expect(await invite(role, { why: ' ' })).not.toBe('done');
    expect(await invite(role, { consent: null })).toBe('23502');
    expect(await invite(role, { consent: 'assumed' })).not.toBe('done');
  });

  it('is invited once at a time, again after an end, and to nothing that is closed', async () => {
    const id = randomUUID();
    expect(await invite(role, { id })).toBe('done');
    expect(await invite(role)).toBe('invited_once');
    expect(await end(role, id)).toBe('done');
    expect(await stands(id)).toBe(false);
    expect(await invite(role)).toBe('done');
    const closed = await ask();
    await close(closed);
    expect(await invite(role, { consultation_id: closed })).toBe('invited_before_it_is_closed');
  });

  it('is no more once the consultation is closed, though nobody ended it', async () => {
    const id = randomUUID();
    await invite(role, { id });
    expect(await stands(id)).toBe(true);
    await close(consultationId);
    expect(await stands(id)).toBe(false);
  });

  it('has the invitation ended by the doctor alone, once, and what happened stays', async () => {
    const id = randomUUID();
    await invite(role, { id });
    expect(await end(role, id, { ended_by: colleague })).toBe('invitation_ended_by_its_doctor');
    expect(await end(role, id, { why: 'other' })).toBe('end_of_invitation_is_told');
    expect(await end(role, id)).toBe('done');
    expect(await end(role, id)).not.toBe('done');
    const changed = role === 'onshin_app' ? '42501' : '23001';
    expect(await run(role, `update consultation_invitation set why = 'x' where id = $1`, [id])).toBe(changed);
    expect(await run(role, 'delete from consultation_invitation_end where invitation_id = $1', [id])).toBe(
      changed,
    );
  });

  it('belongs to the patient of that consultation and to its clinic', async () => {
    const other = await admin.query<{ id: string }>('select id from patient where id <> $1 limit 1', [
      patientId,
    ]);
    expect(await invite(role, { patient_id: other.rows[0]?.id ?? randomUUID() })).not.toBe('done');
    await as[role].query(`select set_config('app.clinic', $1, false)`, [randomUUID()]);
    expect(await invite(role)).not.toBe('done');
    await as[role].query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  });
});
