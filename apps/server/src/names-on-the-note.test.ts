import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire } from './testing/everybody.ts';
import { openPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
});
afterAll(async () => await server.close());

describe('a finalised note', () => {
  it('is finalised by the doctor of the consultation alone', async () => {
    await journey.writeNote();
    await journey.end();
    const admin = await server.database.as('postgres');
    const { cookie } = await hire(admin, server.clinicId, ['doctor']);
    for (const [person, headers] of [
      [openPerson(server.url), { cookie }],
      [await server.signedIn('clerk'), {}],
      [await server.signedIn('administrator'), {}],
      [journey.patient, {}],
    ] as const) {
      const reply = await person.call('closeConsultation', {
        params: journey.at,
        version: journey.view.version,
        body: await journey.closing(),
        headers,
      });
      expect(outcomeOf(reply)).toBe('forbidden');
    }
    expect((await journey.doctor.get('getNote', { params: journey.at })).versions).toEqual([]);
    await journey.close();
  });

  it('names who wrote and who finalised it, and when by the time of the database', async () => {
    const { versions } = await journey.doctor.get('getNote', { params: journey.at });
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ version: 1, author: '水野 恵', finaliser: '水野 恵', reason: '' });
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ late: number }>(
      `select abs(extract(epoch from now() - $1::timestamptz))::int as late`,
      [versions[0]?.finalisedAt],
    );
    expect(rows[0]?.late).toBeLessThan(60);
  });

  it('goes on naming them as they were called then, whoever is called otherwise later', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(`update staff_member set name = '別の 名前' where name = '水野 恵'`);
    const { versions } = await journey.doctor.get('getNote', { params: journey.at });
    expect(versions[0]).toMatchObject({ author: '水野 恵', finaliser: '水野 恵' });
  });

  it('is never without a name, whoever writes it', async () => {
    const owner = await server.database.as('onshin_owner');
    await owner.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    await expect(
      owner.query(
        `insert into note_version (clinic_id, id, consultation_id, patient_id, version, previous_id, content, header,
           author_staff_id, finaliser_staff_id, author_name, finaliser_name, reason)
         select clinic_id, gen_random_uuid(), consultation_id, patient_id, 2, id, content, header,
           author_staff_id, finaliser_staff_id, author_name, '', '訂正' from note_version`,
      ),
    ).rejects.toMatchObject({ constraint: 'note_version_finaliser_name_check' });
  });
});
