import { randomUUID } from 'node:crypto';
import { type OperationName, operations, problem } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hireEverybody, hireForWork } from './testing/everybody.ts';
import { Journey } from './testing/journey.ts';
import { oddInputsFor } from './testing/odd-inputs.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';
import type { Permission } from './path/permission.ts';
import { permissions } from './path/permissions.ts';

let server: TestServer;
let journey: Journey;
let cookies: Record<string, string>;
let ids: Record<string, string>;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  const admin = await server.database.as('postgres');
  const everybody = await hireEverybody(admin, server.clinicId);
  const work = await hireForWork(admin, server.clinicId, journey.view.patient.id);
  cookies = Object.fromEntries(Object.entries(everybody).map(([role, { cookie }]) => [role, cookie]));
  Object.assign(cookies, {
    doctor: journey.doctor.cookie(),
    patient: journey.patient.cookie(),
    maintainerAtWork: work.cookie,
    visitor: (await server.signedIn('newPatient')).cookie(),
  });
  ids = {
    clinicId: server.clinicId,
    consultationId: journey.view.id,
    patientId: journey.view.patient.id,
    staffId: everybody.clerk.staffId,
    orderId: work.orderId,
    slug: 'minato',
    kind: 'request',
    key: 'odd',
  };
});
afterAll(async () => await server.close());

/** What would end the sessions of the test, or shut everybody out. */
const ending: ReadonlySet<OperationName> = new Set([
  'endSession',
  'endOwnSession',
  'endOtherSessions',
  'endPatientSession',
  'reportNotMe',
  'lockSession',
  'changeNetworkPolicy',
]);
const names = (Object.keys(operations) as OperationName[]).filter((name) => !ending.has(name));

/** Somebody whom the table admits, so that what is sent is looked at. */
function admitted(name: OperationName): string {
  const { roles, kinds }: Permission = permissions[name];
  const found = [...roles, ...kinds].find((as) => cookies[as] !== undefined);
  return found === undefined ? '' : (cookies[found] ?? '');
}

async function send(name: OperationName, input: unknown): Promise<{ status: number; text: string }> {
  const { method, path } = operations[name].at;
  const url = new URL(
    `${server.url}/api/v1${path.replaceAll(/:(\w+)/g, (_, id: string) => ids[id] ?? randomUUID())}`,
  );
  if (method === 'GET')
    for (const [key, value] of Object.entries(input as object)) url.searchParams.set(key, String(value));
  const response = await fetch(url, {
    method,
    headers: {
      'x-onshin': '1',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
      cookie: admitted(name),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(input) }),
  });
  return { status: response.status, text: await response.text() };
}

describe('whatever the contract lets in', () => {
  // Each operation is sent a fifth of them, another fifth than its neighbour.
  it.each(names.map((name, place) => [name, place] as const))(
    '%s answers or refuses it, and is never at fault',
    async (name, place) => {
      const { at, body, query } = operations[name];
      const inputs = oddInputsFor(at.method === 'GET' ? query : body);
      for (const input of inputs.filter((_, n) => (n + place) % 5 === 0)) {
        const { status, text } = await send(name, input);
        expect(status, `${JSON.stringify(input).slice(0, 300)}: ${text.slice(0, 200)}`).toBeLessThan(500);
        if (status >= 400) expect(problem.safeParse(JSON.parse(text)).success, text).toBe(true);
      }
    },
  );
});
