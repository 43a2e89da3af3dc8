import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { lockedCloseCode } from '@onshin/contract/realtime';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

const params = () => ({ clinicId: server.clinicId });
const board = async (person: TestPerson, headers = {}) =>
  await person.call('getBoard', { params: params(), headers });
const policy = (idleMinutes: number) => ({
  idleMinutes,
  password: { mode: 'c' as const, length: 13, days: null },
  showsNames: false,
});
const unlock = { body: { by: 'demonstration' } } as const;

/** Lets minutes go by in which the person touched nothing. */
async function leave(person: TestPerson, minutes: number): Promise<void> {
  const admin = await server.database.as('postgres');
  const { account } = await person.get('getSession');
  await admin.query(
    `update session set active_at = now() - make_interval(mins => $2) where account_id = $1 and ended_at is null`,
    [account?.id, minutes],
  );
}

/** Ends the sessions of all others, so that a clock set back is this one's alone. */
async function alone(as: 'doctor' | 'clerk'): Promise<TestPerson> {
  const admin = await server.database.as('postgres');
  await admin.query('update session set ended_at = now() where ended_at is null');
  return await server.signedIn(as);
}

function open(person: TestPerson, path: string): WebSocket {
  const url = `${server.url.replace('http', 'ws')}/api/v1/clinics/${server.clinicId}${path}`;
  return new WebSocket(url, { headers: { cookie: person.cookie(), origin: server.url } });
}

describe('the screen of somebody who works here', () => {
  it('locks after ten minutes without a touch, and opens for its own person alone', async () => {
    const clerk = await alone('clerk');
    await leave(clerk, 9);
    expect(outcomeOf(await board(clerk))).toBe(200);
    await leave(clerk, 11);
    expect(outcomeOf(await board(clerk))).toBe('sessionLocked');
    const { work, account } = await clerk.get('getSession');
    expect(work).toMatchObject({ isLocked: true, idleMinutes: 10 });
    expect(account?.name).not.toBe('');
    expect(
      outcomeOf(
        await clerk.call('unlockSession', { body: { by: 'password', password: 'x', code: '000000' } }),
      ),
    ).toBe('signInFailed');
    expect(outcomeOf(await board(clerk))).toBe('sessionLocked');
    await clerk.get('unlockSession', unlock);
    expect(outcomeOf(await board(clerk))).toBe(200);
  });

  it('ends twelve hours after it began, whatever is done', async () => {
    const clerk = await alone('clerk');
    const admin = await server.database.as('postgres');
    const left = async () => {
      const { rows } = await admin.query<{ minutes: number }>(
        `select round(extract(epoch from ends_at - now()) / 60)::int as minutes from session where ended_at is null`,
      );
      return rows.map(({ minutes }) => minutes);
    };
    expect(await left()).toEqual([720]);
    await admin.query(`update session set ends_at = ends_at - interval '719 minutes' where ended_at is null`);
    await clerk.get('touchSession');
    expect(outcomeOf(await board(clerk))).toBe(200);
    expect(await left()).toEqual([1]);
    await admin.query(`update session set ends_at = now() where ended_at is null`);
    expect(outcomeOf(await board(clerk))).toBe('notSignedIn');
  });

  it('is kept open by what the person touches, and not by what the page asks', async () => {
    const clerk = await alone('clerk');
    const touched = { 'x-onshin-active': '1' };
    await leave(clerk, 9);
    await board(clerk);
    await leave(clerk, 11);
    // Too late: the touch of whoever comes next opens nothing.
    expect(outcomeOf(await board(clerk, touched))).toBe('sessionLocked');
    expect(outcomeOf(await clerk.call('touchSession'))).toBe('sessionLocked');
    await clerk.get('unlockSession', unlock);
    for (const touch of [
      async () => await board(clerk, touched),
      async () => await clerk.call('touchSession'),
    ]) {
      await leave(clerk, 9);
      await touch();
      const admin = await server.database.as('postgres');
      const { rows } = await admin.query(
        `select now() - active_at < interval '1 minute' as is_fresh from session where ended_at is null`,
      );
      expect(rows).toEqual([{ is_fresh: true }]);
    }
  });

  it('locks by hand, at once, with every tab and socket of the session', async () => {
    const clerk = await alone('clerk');
    const socket = open(clerk, '/board/socket');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'ping', at: 1 }));
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await clerk.get('lockSession');
    expect((await closed)[0]).toBe(lockedCloseCode);
    expect((await once(open(clerk, '/board/socket'), 'close'))[0]).toBe(lockedCloseCode);
    expect(outcomeOf(await board(clerk))).toBe('sessionLocked');
    // An answer kept under its key is not given to whoever stands there now.
    await clerk.get('unlockSession', unlock);
    expect(outcomeOf(await board(clerk))).toBe(200);
  });

  it('gives no answer it had given before under the same key', async () => {
    const administrator = await server.signedIn('administrator');
    const key = '0f7a3b8e-1111-4222-8333-944455566677';
    const act = async () =>
      await administrator.call('changeAccessPolicy', { params: params(), body: policy(10), key });
    expect(outcomeOf(await act())).toBe(200);
    await administrator.get('lockSession');
    expect(outcomeOf(await act())).toBe('sessionLocked');
  });

  it('stays locked when the clinic allows more time afterwards', async () => {
    const administrator = await server.signedIn('administrator');
    const doctor = await server.signedIn('doctor');
    await leave(doctor, 11);
    expect(outcomeOf(await board(doctor))).toBe('sessionLocked');
    await administrator.get('changeAccessPolicy', { params: params(), body: policy(15) });
    expect(outcomeOf(await board(doctor))).toBe('sessionLocked');
    await doctor.get('unlockSession', unlock);
    await leave(doctor, 11);
    expect(outcomeOf(await board(doctor))).toBe(200);
    await leave(doctor, 16);
    expect(outcomeOf(await board(doctor))).toBe('sessionLocked');
  });

  it('closes its sockets by itself when nobody has touched it for too long', async () => {
    const clerk = await alone('clerk');
    const socket = open(clerk, '/board/socket');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'ping', at: 1 }));
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await leave(clerk, 20);
    expect((await closed)[0]).toBe(lockedCloseCode);
  });

  it('can be allowed no more than a quarter of an hour, in the API or in SQL', async () => {
    const administrator = await server.signedIn('administrator');
    const reply = await administrator.call('changeAccessPolicy', {
      params: params(),
      body: policy(16),
    });
    expect(outcomeOf(reply)).toBe('invalidInput');
    const client = await server.database.as('onshin_app');
    await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    await expect(
      client.query(
        `insert into access_policy (clinic_id, id, idle_minutes, password_mode, password_length, shows_names)
         values ($1, gen_random_uuid(), 60, 'c', 13, false)`,
        [server.clinicId],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('a call', () => {
  it('is never locked away, and lets nothing else through once it is locked by hand', async () => {
    const journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    const socket = open(journey.doctor, `/consultations/${journey.view.id}/socket`);
    await once(socket, 'message');
    const admin = await server.database.as('postgres');
    await vi.waitUntil(async () => {
      const { rowCount } = await admin.query(
        'select from session where call_consultation_id = $1 and call_clinic_id = $2',
        [journey.view.id, server.clinicId],
      );
      return rowCount === 1;
    });
    await leave(journey.doctor, 60);
    expect(outcomeOf(await board(journey.doctor))).toBe(200);
    // The same person's screen elsewhere is another matter.
    const elsewhere = await server.signedIn('doctor');
    await leave(journey.doctor, 60);
    expect(outcomeOf(await board(elsewhere))).toBe('sessionLocked');
    expect(outcomeOf(await board(journey.doctor))).toBe(200);

    await journey.doctor.get('lockSession');
    expect(outcomeOf(await journey.doctor.call('getConsultation', { params: journey.at }))).toBe(
      'sessionLocked',
    );
    socket.send(JSON.stringify({ type: 'ping', at: 7 }));
    await vi.waitUntil(() => socket.readyState === WebSocket.OPEN);
    await once(socket, 'message');
    await journey.doctor.get('unlockSession', unlock);
    expect(outcomeOf(await journey.doctor.call('getConsultation', { params: journey.at }))).toBe(200);
    socket.close();
  });
});

describe('the session of a patient', () => {
  it('is not locked', async () => {
    const patient = await server.signedIn('patient');
    await leave(patient, 600);
    expect((await patient.call('getPatientHome', { params: params() })).status).toBe(200);
    expect((await patient.get('getSession')).work).toBeNull();
    expect(outcomeOf(await patient.call('lockSession'))).toBe('forbidden');
  });
});
