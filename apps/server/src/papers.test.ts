import { afterAll, beforeAll, expect, it } from 'vitest';
import { Journey, panel } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
});
afterAll(async () => await server.close());

it('keeps the kind of a paper and never its number, through the API or in SQL (invariant 11)', async () => {
  const begin = async (document: string) =>
    await journey.doctor.call('beginExamination', {
      params: journey.at,
      version: journey.view.version,
      body: { ...panel, patientIdentity: { method: 'photoId', document } },
    });
  for (const numbered of ['マイナンバーカード 1234 5678 9012', '免許証 第３０１２号', '1-2-3-4'])
    expect((await begin(numbered)).status, numbered).toBe(400);
  expect((await begin('運転免許証')).status).toBe(200);
  const admin = await server.database.as('postgres');
  await expect(
    admin.query(
      `insert into identity_check (clinic_id, id, consultation_id, patient_id, doctor_staff_id, direction, result)
       select clinic_id, gen_random_uuid(), consultation_id, patient_id, doctor_staff_id, direction, '{"document": "123456789012"}' from identity_check limit 1`,
    ),
  ).rejects.toMatchObject({ code: '23514' });
});
