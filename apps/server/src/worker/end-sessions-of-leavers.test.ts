import { once } from 'node:events';
import { addDays, civilDateOf } from '@onshin/domain';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { publisher } from '../realtime/bus.ts';
import { openTestServer, type TestPerson, type TestServer } from '../testing/test-server.ts';
import { endSessionsOfLeavers } from './end-sessions-of-leavers.ts';

let server: TestServer;
let pool: pg.Pool;
let worker: Database;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  pool = openPool(server.database.url('onshin_worker'), 2);
  worker = openDatabase(pool);
});
afterAll(async () => {
  await worker.destroy();
  await server.close();
});

async function openBoard(person: TestPerson): Promise<WebSocket> {
  const socket = new WebSocket(
    `${server.url.replace('http', 'ws')}/api/v1/clinics/${server.clinicId}/board/socket`,
    { headers: { cookie: person.cookie(), origin: server.url } },
  );
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'ping', at: 1 }));
  await once(socket, 'message');
  return socket;
}

/** As the worker's sweep does it. */
async function sweepSessions(): Promise<number> {
  const ended = await endSessionsOfLeavers(worker);
  const faults: Error[] = [];
  const announce = publisher(pool, (error) => faults.push(error));
  for (const session of ended) announce({ kind: 'signedOut', session });
  expect(faults).toEqual([]);
  return ended.length;
}

it('closes the sockets of somebody whose last day is over, and of nobody else', async () => {
  const clerk = await server.signedIn('clerk');
  const doctor = await server.signedIn('doctor');
  const [leaving, staying] = await Promise.all([openBoard(clerk), openBoard(doctor)]);
  const today = civilDateOf(Date.now(), 'Asia/Tokyo');
  const staffId = (await clerk.get('getSession')).staff[0]?.staffId ?? '';
  const administrator = await server.signedIn('administrator');
  const admin = await server.database.as('postgres');
  await admin.query(`update staff_member set active_from = current_date - 365`);
  await administrator.get('endStaffMember', {
    params: { clinicId: server.clinicId, staffId },
    body: { lastDay: today },
  });
  expect(await sweepSessions()).toBe(0);

  // The day after: the session is of yesterday, and so is the last day.
  const account = `(select account_id from staff_member where id = $1)`;
  await admin.query(
    `update session set created_at = now() - interval '1 day' where account_id = ${account}`,
    [staffId],
  );
  await admin.query(`update staff_member set active_to = $2 where id = $1`, [staffId, addDays(today, -1)]);
  const closed = once(leaving, 'close');
  expect(await sweepSessions()).toBe(1);
  expect((await closed)[0]).toBe(1000);
  expect((await clerk.get('getSession')).account).toBeNull();
  expect(staying.readyState).toBe(WebSocket.OPEN);
  staying.close();

  // Signed in anew, as who works elsewhere would be, the session is let be.
  const again = await server.signedIn('clerk');
  expect(await sweepSessions()).toBe(0);
  expect((await again.get('getSession')).account).not.toBeNull();
});
