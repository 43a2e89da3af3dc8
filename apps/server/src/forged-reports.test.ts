import type { CallReport } from '@onshin/contract/realtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from './testing/journey.ts';
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

async function send(side: 'patient' | 'doctor', changes: Partial<CallReport>, seat = side) {
  const seats = await server.seatIds(journey.view.id);
  return await journey[side].call('reportCall', {
    params: journey.at,
    body: {
      seatId: seats.find((each) => each.role === seat)?.id ?? '',
      sentAt: 0,
      intervals: [],
      quality: [],
      interruptions: 0,
      ...changes,
    },
  });
}
const live = (from: number, to: number) => [
  { from, to, audioIn: true, audioOut: true, videoIn: true, videoOut: true },
];
const point = (at: number) => [
  { at, rttMs: null, lossPercent: null, concealedPercent: null, level: 'good' as const },
];

describe('a report of the call', () => {
  it('is taken from its own seat alone', async () => {
    expect((await send('patient', {}, 'doctor')).status).toBe(403);
    expect((await send('doctor', {}, 'patient')).status).toBe(403);
  });

  it('with a moment no calendar holds is refused, and the call can still be read and ended', async () => {
    for (const at of [0, 8_640_000_000_000_001, Number.MAX_SAFE_INTEGER]) {
      expect((await send('patient', { quality: point(at) })).status).toBeLessThan(500);
      expect((await send('patient', { intervals: live(at, at + 1) })).status).toBe(400);
    }
    expect((await send('patient', { interruptions: Number.MAX_SAFE_INTEGER })).status).toBe(400);
    expect((await journey.refresh()).status).toBe('inCall');
    expect((await journey.doctor.get('getEvidence', { params: journey.at })).quality).toEqual([]);
  });

  it('of what has not happened yet is refused, but for the difference of two clocks', async () => {
    const now = Date.now();
    for (const ahead of [40_000, 4 * 60_000])
      expect((await send('patient', { intervals: live(now, now + ahead) })).status).toBe(400);
    expect((await send('patient', { intervals: live(now, now + 20_000) })).status).toBe(200);
  });

  it('is bounded in a call, however many are sent', async () => {
    const admin = await server.database.as('postgres');
    const seats = await server.seatIds(journey.view.id);
    const patientSeat = seats.find((each) => each.role === 'patient')?.id ?? '';
    const counted = async () =>
      (
        await admin.query<{ pieces: number }>('select reported_pieces as pieces from seat where id = $1', [
          patientSeat,
        ])
      ).rows[0]?.pieces;
    const before = (await counted()) ?? 0;
    const at = Date.now();
    await send('patient', { intervals: live(at, at + 1), quality: [...point(at), ...point(at + 1)] });
    expect(await counted()).toBe(before + 4);
    await admin.query('update seat set reported_pieces = 99999 where id = $1', [patientSeat]);
    const reply = await send('patient', {});
    expect(reply.ok ? '' : reply.problem.code).toBe('limitReached');
    // The other end goes on.
    expect((await send('doctor', {})).status).toBe(200);
    await admin.query('update seat set reported_pieces = 0 where id = $1', [patientSeat]);
  });

  it('adds no time from after the end of the call', async () => {
    await journey.end();
    const admin = await server.database.as('postgres');
    await admin.query(
      `update consultation set call_started_at = now() - interval '1 hour', call_ended_at = now() - interval '59 minutes' where id = $1`,
      [journey.view.id],
    );
    const now = Date.now();
    for (const side of ['patient', 'doctor'] as const) {
      expect((await send(side, { intervals: live(now - 60_000, now) })).status).toBe(400);
    }
    // Nor is a call without an examination completed by whoever writes to the table.
    await expect(
      admin.query(
        `update consultation set status = 'closed', two_way_seconds = 90, two_way_attested_at = now() where id = $1`,
        [journey.view.id],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
