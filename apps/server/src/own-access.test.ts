import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newToken } from './platform/secrets.ts';
import { TestAuthenticator } from './testing/authenticator.ts';
import { tokenOf } from './testing/counter-code.ts';
import { hire, makeOldPatient } from './testing/everybody.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let accountId: string;
let email: string;
let patientId: string;
let params: { clinicId: string };
let key: TestAuthenticator;

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  await (await Journey.open(server)).request();
  params = { clinicId: server.clinicId };
  const { staffId } = await hire(admin, server.clinicId, ['doctor']);
  ({ accountId, patientId } = await makeOldPatient(admin, server.clinicId, staffId, 10));
  const { rows } = await admin.query<{ email: string }>('select email from account where id = $1', [
    accountId,
  ]);
  email = rows[0]?.email ?? '';
  key = new TestAuthenticator(server.url);
});
afterAll(async () => await server.close());

async function byLink(): Promise<TestPerson> {
  const { token, hash } = newToken();
  await admin.query(
    `insert into one_time_token (token_hash, purpose, email, clinic_id, expires_at)
     values ($1, 'signInLink', $2, $3, now() + interval '1 hour')`,
    [hash, email, server.clinicId],
  );
  const person = server.person();
  await person.get('redeemSignInLink', { body: { token } });
  return person;
}

async function byPasskey(): Promise<TestPerson> {
  const person = server.person();
  const { ticket, options } = await person.get('startPasskeySignIn');
  await person.get('enterByPasskey', { body: { ...params, ticket, response: key.answer(options) } });
  return person;
}
const codeOf = (reply: Awaited<ReturnType<TestPerson['call']>>) => (reply.ok ? 'done' : reply.problem.code);

describe('a passkey of a patient', () => {
  it('is added after the link, and whoever reads the mail is told', async () => {
    const person = await byLink();
    expect(await person.get('getOwnAccess', { params })).toMatchObject({
      email,
      mayAddPasskey: true,
      passkeys: [],
    });
    const { ticket, options } = await person.get('startOwnPasskey', { params });
    const { passkeys } = await person.get('finishOwnPasskey', {
      params,
      body: { ticket, name: 'わたしのスマートフォン', response: key.make(options) },
    });
    expect(passkeys.map(({ name }) => name)).toEqual(['わたしのスマートフォン']);
    const { rows } = await admin.query<{ to: string }>(
      `select payload->>'to' as to from graphile_worker._private_jobs where payload->>'template' = 'ownPasskey'`,
    );
    expect(rows).toEqual([{ to: email }]);
  });

  it('opens the chart', async () => {
    const { patients } = await (await byPasskey()).get('getSession');
    expect(patients.map((each) => each.patientId)).toEqual([patientId]);
  });

  it('never opens work, even once its person works here, nor by the door of staff', async () => {
    await admin.query(
      `insert into staff_member (clinic_id, id, account_id, name, roles) values ($1, $2, $3, '兼ねる人', '{doctor}')`,
      [server.clinicId, randomUUID(), accountId],
    );
    const person = await byPasskey();
    expect((await person.get('getSession')).staff).toEqual([]);
    expect((await person.call('getBoard', { params })).status).toBe(403);
    const stranger = server.person();
    const { ticket, options } = await stranger.get('startPasskeySignIn');
    const atTheDoor = await stranger.call('finishPasskeySignIn', {
      body: { ticket, response: key.answer(options) },
    });
    expect(codeOf(atTheDoor)).toBe('signInFailed');
    await admin.query('delete from staff_member where account_id = $1', [accountId]);
  });

  it('is not added in a session that a counter opened, nor by the demonstration’s patient', async () => {
    const person = server.person();
    await person.get('redeemSignInLink', {
      body: { token: await tokenOf(admin, accountId, server.clinicId) },
    });
    expect((await person.get('getOwnAccess', { params })).mayAddPasskey).toBe(false);
    expect(codeOf(await person.call('startOwnPasskey', { params }))).toBe('forbidden');
    const everybody = await server.signedIn('patient');
    expect(codeOf(await everybody.call('startOwnPasskey', { params }))).toBe('forbidden');
  });
});

describe('devices', () => {
  it('are seen and signed out, one or all the others, and never somebody else’s', async () => {
    const here = await byLink();
    const there = await byPasskey();
    const { sessions } = await here.get('getOwnAccess', { params });
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const other = sessions.find(({ isThis }) => !isThis);
    await here.get('endPatientSession', { params, body: { sessionId: other?.id ?? '' } });
    expect((await there.get('getSession')).account).toBeNull();
    await byPasskey();
    const left = await here.get('endPatientSession', { params, body: { sessionId: null } });
    expect(left.sessions).toEqual([expect.objectContaining({ isThis: true })]);
    const stranger = await server.signedIn('patient');
    const tried = await stranger.call('endPatientSession', {
      params,
      body: { sessionId: left.sessions[0]?.id ?? '' },
    });
    expect(codeOf(tried)).toBe('notFound');
  });

  it('lose their passkey when it is removed, and when the person is let in anew at the counter', async () => {
    const person = await byLink();
    const [passkey] = (await person.get('getOwnAccess', { params })).passkeys;
    const body = { passkeyId: passkey?.id ?? '' };
    expect(codeOf(await (await server.signedIn('patient')).call('removeOwnPasskey', { params, body }))).toBe(
      'notFound',
    );
    expect((await person.get('removeOwnPasskey', { params, body })).passkeys).toEqual([]);
    const { ticket, options } = await person.get('startOwnPasskey', { params });
    await person.get('finishOwnPasskey', {
      params,
      body: { ticket, name: '電話', response: key.make(options) },
    });
    await (
      await server.signedIn('clerk')
    ).get('changeWayIn', {
      params: { ...params, patientId },
      body: { shown: ['passport'], to: { by: 'code' } },
    });
    expect((await (await byLink()).get('getOwnAccess', { params })).passkeys).toEqual([]);
  });
});
