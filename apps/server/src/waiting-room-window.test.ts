import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  const administrator = await server.signedIn('administrator');
  const params = { clinicId: server.clinicId };
  const { settings, version } = await administrator.get('getClinicSettings', { params });
  await administrator.get('changeClinicSettings', {
    params,
    version,
    body: { ...settings, policy: { ...settings.policy, waitingRoomMinutes: 60 } },
  });
  journey = await Journey.open(server);
  await journey.request();
  await journey.accept();
  await journey.explain();
  await journey.agree();
  await journey.plan();
  await journey.refresh();
  await journey.book();
});
afterAll(async () => await server.close());

/** Moves the appointment, by the clock of the database. */
async function appointmentIn(minutes: number): Promise<string> {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{ opens: Date }>(
    `update appointment set during = tstzrange(now() + make_interval(mins => $2), now() + make_interval(mins => $2 + 15))
     where consultation_id = $1 and status = 'confirmed' returning lower(during) - interval '60 minutes' as opens`,
    [journey.view.id, minutes],
  );
  return rows[0]?.opens.toISOString() ?? '';
}
const enter = async () => {
  await journey.refresh();
  return await journey.patient.call('enterWaitingRoom', {
    params: journey.at,
    version: journey.view.version,
  });
};

describe('the waiting room', () => {
  it.each([3 * 24 * 60, 61])(
    'is not open %i minutes before the appointment, and says when',
    async (early) => {
      const opensAt = await appointmentIn(early);
      const reply = await enter();
      expect(reply.ok ? '' : [reply.status, reply.problem.code, reply.problem.opensAt]).toEqual([
        409,
        'waitingRoomNotOpenYet',
        opensAt,
      ]);
      expect((await journey.refresh()).status).toBe('scheduled');
      expect(journey.view.appointment?.roomOpensAt).toBe(opensAt);
    },
  );

  it('is open within the window of the clinic’s policy, and after the appointment has begun', async () => {
    await appointmentIn(-20);
    const late = await journey.arrive();
    expect(late.status).toBe('waiting');
    journey.view = await journey.patient.get('leaveWaitingRoom', {
      params: journey.at,
      version: late.version,
    });
    await appointmentIn(59);
    expect((await enter()).ok).toBe(true);
  });
});
