import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let clerk: TestPerson;
let administrator: TestPerson;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  clerk = await server.signedIn('clerk');
  administrator = await server.signedIn('administrator');
});
afterAll(async () => await server.close());

/** A consultation moved in person by somebody who told nobody yet, which leaves a task. */
async function movedBy(as: 'doctor' | 'clerk'): Promise<Journey> {
  const journey = await Journey.open(server);
  await journey.request();
  await journey.refresh();
  const mover = as === 'doctor' ? journey.doctor : clerk;
  journey.view = await mover.get('moveInPerson', {
    params: journey.at,
    version: journey.view.version,
    body: { where: '当院', informed: '', information: '', reason: '対面で診る', urgentAdvice: '' },
  });
  expect(journey.view.tasks.filter((task) => task.settledAt === null)).toHaveLength(1);
  return journey;
}

async function settle(person: TestPerson, journey: Journey): Promise<number> {
  const { view, at } = journey;
  const { version } = await journey.refresh();
  const seen = await person.call('getConsultation', { params: at });
  const reply = await person.call('settleTask', {
    params: { ...at, taskId: view.tasks[0]?.id ?? '' },
    version,
    body: { how: '電話で伝えた' },
  });
  // Whoever may not look at the consultation at all settles nothing in it either.
  expect(seen.ok && seen.body.tasks[0]?.maySettle).toBe(reply.ok);
  return reply.status;
}

describe('a due task', () => {
  it('of a doctor is settled by a doctor, and by nobody else who works here', async () => {
    const journey = await movedBy('doctor');
    expect(journey.view.tasks[0]).toMatchObject({ owner: '水野 恵', maySettle: true });
    expect(await settle(clerk, journey)).toBe(403);
    expect(await settle(administrator, journey)).toBe(403);
    expect(await settle(journey.doctor, journey)).toBe(200);
  });

  it('of a clerk is settled by a clerk', async () => {
    const journey = await movedBy('clerk');
    expect(journey.view.tasks[0]).toMatchObject({ owner: '受付 さくら' });
    expect(await settle(administrator, journey)).toBe(403);
    expect(await settle(journey.doctor, journey)).toBe(403);
    expect(await settle(clerk, journey)).toBe(200);
  });
});
