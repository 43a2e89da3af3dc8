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
});
