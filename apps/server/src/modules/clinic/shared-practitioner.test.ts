import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.ts';
import { demonstrationAddresses } from '../identity/index.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

it('takes a doctor of two clinics for one person, whose licence the second does not rewrite', async () => {
  const admin = await server.database.as('postgres');
  const elsewhere = randomUUID();
  const staffId = randomUUID();
  await admin.query(
    `insert into clinic (id, slug, name, is_demonstration, settings) select $1, 'elsewhere', '別の医院', true, settings from clinic limit 1`,
    [elsewhere],
  );
  const employ = async (id: string, email: string, role: string) =>
    await admin.query(
      `insert into staff_member (clinic_id, id, account_id, name, roles) select $1, $2, id, name, array[$4] from account where email = $3`,
      [elsewhere, id, email, role],
    );
  await employ(staffId, demonstrationAddresses.doctor, 'doctor');
  await employ(randomUUID(), demonstrationAddresses.administrator, 'administrator');
  const licences = async () =>
    (
      await admin.query<{ id: string; training: string }>(
        `select distinct p.id, p.training_completed_on::text as training from practitioner p
         join staff_member s on s.practitioner_id = p.id join account a on a.id = s.account_id where a.email = $1`,
        [demonstrationAddresses.doctor],
      )
    ).rows;
  const before = await licences();
  expect(before).toHaveLength(1);
  const administrator = await server.signedIn('administrator');
  await administrator.get('recordCredential', {
    params: { clinicId: elsewhere, staffId },
    body: {
      name: '水野',
      kana: 'みずの',
      sex: 'other',
      registrationYear: 2001,
      specialty: null,
      trainingCompletedOn: '2001-01-01',
      trainingCertificateNumber: 'X',
      identityDocument: null,
    },
  });
  expect(await licences()).toEqual(before);
  const { rows } = await admin.query(`select 1 from staff_member where id = $1 and practitioner_id = $2`, [
    staffId,
    before[0]?.id,
  ]);
  expect(rows).toHaveLength(1);

  // What differs waits for the doctor's own word, and nobody says it for them.
  const at = { clinicId: elsewhere, staffId };
  const doctor = await server.signedIn('doctor');
  const waiting = async () =>
    (await doctor.get('listStaff', { params: { clinicId: elsewhere } })).staff.find(
      (each) => each.staffId === staffId,
    )?.correction;
  expect(await waiting()).toMatchObject({ name: '水野', trainingCompletedOn: '2001-01-01' });
  expect((await administrator.call('decideCorrection', { params: at, body: { isRight: true } })).status).toBe(
    403,
  );
  await doctor.get('decideCorrection', { params: at, body: { isRight: false } });
  expect(await licences()).toEqual(before);
  expect(await waiting()).toBeNull();

  // A correction that is right is the doctor's to confirm, for every clinic, and the audit trail names its fields.
  const { id, ...standing } = (
    await admin.query<{ id: string; registration_year: number }>(
      `select id, name, kana, sex, registration_year, specialty, training_completed_on::text, training_certificate_number, identity_document
       from practitioner where id = $1`,
      [before[0]?.id],
    )
  ).rows[0] as never as Record<string, never>;
  await administrator.get('recordCredential', {
    params: at,
    body: {
      name: standing.name ?? '',
      kana: standing.kana ?? '',
      sex: standing.sex ?? 'unknown',
      registrationYear: 2003,
      specialty: standing.specialty ?? null,
      trainingCompletedOn: standing.training_completed_on ?? null,
      trainingCertificateNumber: standing.training_certificate_number ?? null,
      identityDocument: standing.identity_document ?? null,
    },
  });
  const year = async () =>
    (await admin.query(`select registration_year as year from practitioner where id = $1`, [id])).rows[0];
  expect(await year()).toEqual({ year: standing.registration_year });
  await doctor.get('decideCorrection', { params: at, body: { isRight: true } });
  expect(await year()).toEqual({ year: 2003 });
  const audited = await admin.query(
    `select clinic_id, detail->'fields' as fields from audit_event where act = 'decideCorrection' and outcome = 'done' order by at desc limit 1`,
  );
  expect(audited.rows).toEqual([{ clinic_id: elsewhere, fields: ['registrationYear'] }]);
  // Nothing waits twice.
  expect((await doctor.call('decideCorrection', { params: at, body: { isRight: true } })).status).toBe(409);
});
