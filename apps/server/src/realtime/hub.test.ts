import type { ServerMessage } from '@onshin/contract/realtime';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, openPool } from '../platform/database.ts';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { openBus } from './bus.ts';
import { Hub, type SeatConnection } from './hub.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer();
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
});
afterAll(async () => await server.close());

/** The part of a process that holds sockets, with a heart that beats fast. */
async function openProcess() {
  const url = server.database.url('onshin_app');
  const pool = openPool(url, 3);
  const db = openDatabase(pool);
  const bus = await openBus(url, pool, () => {});
  const hub = new Hub(db, bus, () => {}, 100);
  return {
    hub,
    /** Ends as a killed process does: without a word to anybody. */
    async die() {
      hub.closeAll();
      await bus.close();
      await db.destroy();
    },
  };
}

function sit(seatId: string, heard: ServerMessage[] = []): SeatConnection {
  return {
    connectionId: randomUUID(),
    session: '',
    clinicId: server.clinicId,
    consultationId: journey.view.id,
    seatId,
    latest: 0,
    send: (message) => void heard.push(message),
    close: () => {},
  };
}

it('lets the seats of a process that died go, and tells those who are left', async () => {
  const seats = await server.seatIds(journey.view.id);
  const [patient = '', doctor = ''] = ['patient', 'doctor'].map(
    (role) => seats.find((seat) => seat.role === role)?.id,
  );
  const [living, dying] = [await openProcess(), await openProcess()];
  const heard: ServerMessage[] = [];
  living.hub.addSeat(sit(patient, heard));
  dying.hub.addSeat(sit(doctor));
  const isDoctorPresent = () => {
    const last = heard.findLast((message) => message.type === 'seats');
    return last?.seats.find(({ seatId }) => seatId === doctor)?.present;
  };
  await expect.poll(isDoctorPresent).toBe(true);
  // Alive, it keeps its seat for much longer than the silence that ends it.
  await new Promise((later) => setTimeout(later, 1_000));
  expect(isDoctorPresent()).toBe(true);
  await dying.die();
  await expect.poll(isDoctorPresent, { timeout: 2_000 }).toBe(false);
  // The page comes back elsewhere, and what the dead process had said no longer counts.
  const next = await openProcess();
  next.hub.addSeat(sit(doctor));
  await expect.poll(isDoctorPresent).toBe(true);
  await next.die();
  await living.die();
});

it('is not ended by a message that is none of ours', async () => {
  const admin = await server.database.as('onshin_app');
  for (const payload of ['', 'no json', '{"kind":"signedOut"}', '{"kind":"nothing"}', 'null'])
    await admin.query(`select pg_notify('onshin', $1)`, [payload]);
  const seatId = (await server.seatIds(journey.view.id))[0]?.id ?? '';
  const process = await openProcess();
  const heard: ServerMessage[] = [];
  process.hub.addSeat(sit(seatId, heard));
  await admin.query(`select pg_notify('onshin', 'no json')`);
  await expect.poll(() => heard.some(({ type }) => type === 'seats')).toBe(true);
  process.hub.closeAll();
  await process.die();
});
