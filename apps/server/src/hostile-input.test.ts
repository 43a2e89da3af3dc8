import { randomUUID } from 'node:crypto';
import { isCommand, type OperationName, paths, problem } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey, wish } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let administrator: string;
let intruder: string;
beforeAll(async () => {
  server = await openTestServer();
  journey = await Journey.open(server);
  await journey.untilWaiting();
  administrator = (await server.signedIn('administrator')).cookie();
  // A session of its own: among what is sent is the end of the session.
  intruder = (await server.signedIn('doctor')).cookie();
});
afterAll(async () => await server.close());

const names = Object.keys(paths) as OperationName[];
const commands = names.filter((name) => paths[name].method !== 'GET');
const acts = new Set(names.filter((name) => isCommand(paths[name])));

/** Sends what no page of ours would send. */
async function send(
  name: OperationName,
  given: { ids?: string; body?: string; headers?: Record<string, string>; cookie?: string },
) {
  const { method, path } = paths[name];
  const ids: Record<string, string> = {
    clinicId: server.clinicId,
    consultationId: journey.view.id,
    patientId: journey.view.patient.id,
    slug: 'minato',
    kind: 'request',
    key: 'new',
  };
  const url = `${server.url}/api/v1${path.replaceAll(/:(\w+)/g, (_, id: string) => given.ids ?? ids[id] ?? randomUUID())}`;
  const response = await fetch(url, {
    method,
    headers: {
      'x-onshin': '1',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
      cookie: given.cookie ?? intruder,
      ...given.headers,
    },
    ...(method === 'GET' ? {} : { body: given.body ?? '{}' }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (await response.json()) as unknown,
  };
}

/** A refusal is problem details with a code of the list, and never a fault of the server. */
function expectRefusal(answer: Awaited<ReturnType<typeof send>>): void {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.type).toMatch(/^application\/problem\+json/);
  expect(problem.safeParse(answer.body).success, JSON.stringify(answer.body)).toBe(true);
}

const hostileBodies: [string, string][] = [
  ['no JSON', '{'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"x"'],
  ['a deep tree', `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`],
  ['a tree too deep to write out', `{"content":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`],
  ['unknown fields', '{"constructor":{"prototype":{}},"__proto__":{"x":1},"extra":true}'],
  ['wrong types', '{"wish":"yes","body":5,"email":[],"token":{},"noteVersion":"x","digests":"x"}'],
];

describe.each(commands)('%s', (name) => {
  it.each(hostileBodies)('answers %s with a problem', async (_, body) => {
    const answer = await send(name, { body });
    if (answer.status >= 400) expectRefusal(answer);
    else expect(answer.status).toBeLessThan(300);
    expect(answer.status).toBeLessThan(500);
  });

  it('refuses what is far too large', async () => {
    expect((await send(name, { body: JSON.stringify({ story: 'あ'.repeat(200_000) }) })).status).toBe(413);
  });

  it('refuses a call without our header, or from a foreign page', async () => {
    expectRefusal(await send(name, { headers: { origin: 'https://evil.example' } }));
    const answer = await send(name, { headers: { 'x-onshin': '', origin: 'null' } });
    expectRefusal(answer);
  });

  it('asks for a key, and for a version where it acts on something', async () => {
    if (acts.has(name)) expectRefusal(await send(name, { headers: { 'idempotency-key': 'not-a-key' } }));
    const { versioned } = paths[name] as { versioned?: boolean };
    if (versioned === true) expect((await send(name, { headers: { 'if-match': 'x' } })).status).toBe(428);
  });
});

describe.each(names)('%s', (name) => {
  it.each([
    'not-an-id',
    '%00',
    "'; drop table patient; --",
    '../../etc/passwd',
    '00000000-0000-0000-0000-000000000000',
  ])('answers the id %s without a fault', async (ids) => {
    if (!paths[name].path.includes(':')) return;
    const answer = await send(name, { ids: encodeURIComponent(ids) });
    expectRefusal(answer);
  });

  it('keeps nothing open to somebody who is not signed in, but what is public', async () => {
    const answer = await send(name, { cookie: '' });
    const isPublic = !paths[name].path.includes(':clinicId') || name === 'adviseOnRedFlags';
    if (!isPublic) expect([400, 401]).toContain(answer.status);
  });
});

describe('odd letters', () => {
  it.each([
    ['a NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['right-to-left marks', '\u202eabc'],
    ['a rare kanji', '𠮷野家🍣'],
  ])('%s in a text is kept or refused, and breaks nothing', async (_, text) => {
    const reply = await journey.patient.call('saveDraft', {
      params: { clinicId: server.clinicId, kind: 'request', key: 'odd' },
      body: { content: { story: text } },
    });
    expect(reply.status).toBeLessThan(500);
    const chart = await journey.doctor.call('recordHealth', {
      params: journey.patientAt,
      version: (await journey.doctor.get('getChart', { params: journey.patientAt })).version,
      body: {
        underlyingConditions: { state: 'known', entries: [text] },
        medicines: { state: 'none' },
        allergies: { state: 'unknown' },
        source: 'ownChart',
        reviewed: true,
      },
    });
    expect(chart.status).toBeLessThan(500);
  });

  it('impossible dates are refused', async () => {
    const visitor = await server.signedIn('newPatient');
    const person = { name: '甲', kana: 'こう', birthDate: '2026-02-30', sex: 'other', phone: '090' } as const;
    const reply = await visitor.call('submitRequest', {
      params: { clinicId: server.clinicId },
      body: wish({ person }),
    });
    expect(reply.status).toBe(400);
  });

  it('a wish with a dangerous symptom is never taken, and the advice is at hand', async () => {
    const visitor = await server.signedIn('newPatient');
    const params = { clinicId: server.clinicId };
    const person = {
      name: '甲',
      kana: 'こう',
      birthDate: '1980-01-01',
      sex: 'other',
      phone: '090-0000-0000',
    } as const;
    const reply = await visitor.call('submitRequest', {
      params,
      body: wish({ person, redFlags: ['chestPain'] }),
    });
    expect(reply.ok ? '' : reply.problem.code).toBe('refusedByRule');
    const { advice } = await visitor.get('adviseOnRedFlags', { params, body: { redFlags: ['chestPain'] } });
    expect(advice[0]?.call).toBe('119');
  });
});

describe('the guard of roles', () => {
  it('lets an administrator run the clinic and read no way into a call', async () => {
    for (const name of [
      'startCall',
      'beginExamination',
      'endCall',
      'saveNote',
      'closeConsultation',
    ] as const) {
      const answer = await send(name, { cookie: administrator });
      expect([400, 403], name).toContain(answer.status);
    }
  });
});
