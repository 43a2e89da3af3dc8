import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClinic } from './cli/new-clinic/make-clinic.ts';
import { hire, makeOldPatient } from './testing/everybody.ts';
import { openPerson } from './testing/http-person.ts';
import { type Database, openDatabase, openPool } from './platform/database.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { freePort, openTestServer, type TestServer } from './testing/test-server.ts';
import { sweep } from './worker/sweep.ts';

interface Received {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly key: string;
  readonly token: string;
}

let database: TestDatabase;
let server: TestServer;
let gateway: Server;
let worker: Database;
let answersWith = 202;
const received: Received[] = [];

beforeAll(async () => {
  gateway = createServer((request, response) => {
    json(request)
      .then((body) => {
        if (answersWith < 300) {
          received.push({
            ...(body as Pick<Received, 'from' | 'to' | 'text'>),
            key: String(request.headers['idempotency-key']),
            token: request.headers.authorization ?? '',
          });
        }
        response.writeHead(answersWith).end();
      })
      .catch(() => response.writeHead(400).end());
  });
  const port = await freePort();
  await new Promise<void>((ready) => gateway.listen(port, '127.0.0.1', ready));
  database = await openTestDatabase();
  worker = openDatabase(openPool(database.url('onshin_worker'), 1));
  await makeClinic(database.app, {
    slug: 'kita',
    name: '北医院',
    phone: '011-000-0000',
    address: '札幌市',
    adminName: '北川 薫',
    adminEmail: 'admin@kita.example',
  });
  const web = await freePort();
  server = await openTestServer(
    {
      ONSHIN_MODE: 'real',
      SMTP_URL: 'smtp://127.0.0.1:9',
      PORT: String(web),
      PUBLIC_URL: `http://localhost:${web}`,
      SMS_URL: `http://127.0.0.1:${port}/messages`,
      SMS_TOKEN: 'the-gateway-knows-us',
      SMS_FROM: 'Onshin',
      SMS_PER_DAY: '12',
    },
    database,
  );
});
afterAll(async () => {
  await server.close();
  await worker.destroy();
  await database.close();
  await new Promise((done) => gateway.close(done));
});

const ask = async (mobile: string) =>
  await server
    .person()
    .call('sendSignInLink', { body: { clinicId: server.clinicId, mobile, language: 'ja' } });
const forgetWhatWasSent = async () =>
  void (await (await database.as('postgres')).query('delete from sms_sent'));
const tokenIn = (text: string) => /#(\S+)/.exec(text)?.[1] ?? '';

describe('a link by short message', () => {
  it('reaches the number however it was written, is short, and works once', async () => {
    expect((await ask('０９０-1111-２２２２')).status).toBe(202);
    await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1);
    const [sms] = received;
    expect(sms).toMatchObject({
      from: 'Onshin',
      to: '+819011112222',
      token: 'Bearer the-gateway-knows-us',
    });
    expect(sms?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sms?.text).toContain('北医院');
    expect(sms?.text.length).toBeLessThan(134);
    const person = server.person();
    const body = { token: tokenIn(sms?.text ?? '') };
    expect(await person.get('redeemSignInLink', { body })).toEqual({ goTo: `/p/${server.clinicId}` });
    expect((await person.get('getSession')).enteringClinic?.slug).toBe('kita');
    const again = await server.person().call('redeemSignInLink', { body });
    expect(again.ok ? '' : again.problem.code).toBe('linkUsed');
  });

  it('opens the chart of whoever was enrolled at the counter without mail', async () => {
    await forgetWhatWasSent();
    const clerk = openPerson(
      server.url,
      (await hire(await database.as('postgres'), server.clinicId, ['clerk'])).cookie,
    );
    const person = {
      name: '無線 太郎',
      kana: 'むせん たろう',
      birthDate: '1940-01-02',
      sex: 'male',
      email: null,
      address: '札幌市',
      externalNumber: null,
    } as const;
    const params = { clinicId: server.clinicId };
    const landline = await clerk.call('enrolPatient', {
      params,
      body: { ...person, phone: '011-222-3333', entersByPhone: true },
    });
    expect(landline.status).toBe(400);
    const chart = await clerk.get('enrolPatient', {
      params,
      body: { ...person, phone: '080-3333-4444', entersByPhone: true },
    });
    // A number nobody chose to enter by opens nothing.
    await clerk.get('enrolPatient', { params, body: { ...person, phone: '080-5555-6666' } });
    const before = received.length;
    await ask('080-3333-4444');
    await ask('080-5555-6666');
    await expect.poll(() => received.length - before, { timeout: 10_000 }).toBe(2);
    const chartsOf = async (number: string) => {
      const text = received.findLast(({ to }) => to === number)?.text ?? '';
      const patient = server.person();
      await patient.get('redeemSignInLink', { body: { token: tokenIn(text) } });
      return (await patient.get('getSession')).patients.map(({ patientId }) => patientId);
    };
    expect(await chartsOf('+818033334444')).toEqual([chart.id]);
    expect(await chartsOf('+818055556666')).toEqual([]);
  });

  it('is answered the same for everybody, and refused only for what is no mobile number', async () => {
    await forgetWhatWasSent();
    for (const number of ['090-1111-2222', '090-9999-0000']) {
      const reply = await ask(number);
      expect([reply.status, reply.ok && reply.body]).toEqual([202, {}]);
    }
    for (const number of ['03-1234-5678', '+1 212 555 0100', '0990-123-456'])
      expect((await ask(number)).status, number).toBe(400);
  });
});

describe('what short messages cost is bounded', () => {
  const counted = async () =>
    (await (await database.as('postgres')).query<{ phone: string }>('select phone from sms_sent')).rows;

  it('for one number', async () => {
    await forgetWhatWasSent();
    await Promise.all(Array.from({ length: 8 }, async () => await ask('090-1111-2222')));
    expect(await counted()).toHaveLength(3);
  });

  it('for the number of whoever a patient names to help them, however often', async () => {
    await forgetWhatWasSent();
    const admin = await database.as('postgres');
    const { staffId } = await hire(admin, server.clinicId, ['doctor']);
    const { cookie, patientId } = await makeOldPatient(admin, server.clinicId, staffId, 10);
    const params = { clinicId: server.clinicId, patientId };
    const patient = openPerson(server.url, cookie);
    const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const to = { by: 'mobile', mobile: '090-7777-8888' } as const;
    const outcomes: unknown[] = [];
    for (let named = 0; named < 4; named += 1) {
      const reply = await patient.call('nameHelper', {
        params,
        body: {
          name: '若葉 花子',
          relation: '娘',
          kind: 'family',
          to,
          until,
          scopes: ['device'],
          language: 'ja',
        },
      });
      outcomes.push(reply.ok ? reply.status : reply.problem.code);
      if (!reply.ok) continue;
      const helperId = reply.body.helpers[0]?.id ?? '';
      await patient.get('endHelper', { params: { ...params, helperId }, body: { why: 'other', words: '' } });
    }
    expect(outcomes).toEqual([201, 201, 201, 'limitReached']);
    expect(await counted()).toHaveLength(3);
  });

  it('for numbers nobody here has, which leave half of a clinic’s share to those who are patients', async () => {
    await forgetWhatWasSent();
    for (let n = 0; n < 9; n += 1) expect((await ask(`090-2000-000${n}`)).status).toBe(202);
    expect(await counted()).toHaveLength(6);
    await ask('080-3333-4444');
    expect((await counted()).map(({ phone }) => phone)).toContain('+818033334444');
  });

  it('for one clinic, whoever asks', async () => {
    const admin = await database.as('postgres');
    await forgetWhatWasSent();
    await admin.query(
      `insert into sms_sent (id, of_clinic, phone, remote_address, is_stranger)
       select gen_random_uuid(), $1, '+81901000000' || n, 'elsewhere', false from generate_series(0, 9) n`,
      [server.clinicId],
    );
    for (let n = 0; n < 3; n += 1) await ask('080-3333-4444');
    expect(await counted()).toHaveLength(12);
  });

  it('for one address that asks', async () => {
    const admin = await database.as('postgres');
    await forgetWhatWasSent();
    await admin.query(
      `insert into sms_sent (id, of_clinic, phone, remote_address, is_stranger)
       select gen_random_uuid(), gen_random_uuid(), '+81901000000' || n, '127.0.0.1', true from generate_series(0, 19) n`,
    );
    await ask('080-3333-4444');
    expect(await counted()).toHaveLength(20);
  });
});

it('keeps no link once it has run out, when the gateway was away all the while', async () => {
  await forgetWhatWasSent();
  answersWith = 503;
  const admin = await database.as('postgres');
  await ask('080-3333-4444');
  const waiting = async () =>
    (
      await admin.query<{ attempts: number; error: string | null }>(
        `select attempts, last_error as error from graphile_worker._private_jobs
         where payload::text like '%+818033334444%' and locked_at is null and attempts < max_attempts`,
      )
    ).rows;
  await expect.poll(async () => (await waiting())[0]?.attempts ?? 0, { timeout: 10_000 }).toBeGreaterThan(0);
  expect((await waiting())[0]?.error).not.toContain('3333');
  await admin.query(
    `update graphile_worker._private_jobs set payload = jsonb_set(payload::jsonb, '{expiresAt}', '"2026-01-01T00:00:00Z"')::json
     where payload::text like '%+818033334444%'`,
  );
  await sweep(worker);
  expect(await waiting()).toEqual([]);
  answersWith = 202;
});

it('is forgotten after two days', async () => {
  const admin = await database.as('postgres');
  await admin.query(`update sms_sent set at = now() - interval '3 days'`);
  await sweep(worker);
  const { rows } = await sql`select from sms_sent`.execute(database.app);
  expect(rows).toEqual([]);
});
