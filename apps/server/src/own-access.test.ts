import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newToken } from './platform/secrets.ts';
import { agreeToPortal } from './testing/agree-to-portal.ts';
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

async function useLink() {
  const { token, hash } = newToken();
  await admin.query(
    `insert into one_time_token (token_hash, purpose, email, clinic_id, expires_at)
     values ($1, 'signInLink', $2, $3, now() + interval '1 hour')`,
    [hash, email, server.clinicId],
  );
  const person = server.person();
  return { person, answer: await person.get('redeemSignInLink', { body: { token } }) };
}

async function byLink(): Promise<TestPerson> {
  const { person, answer } = await useLink();
  expect(answer).toEqual({ goTo: `/p/${server.clinicId}` });
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
    // It opens the chart as well: first its person is told what that means.
    expect(codeOf(await person.call('startOwnPasskey', { params }))).toBe('portalTermsNeeded');
    await agreeToPortal(person, { ...params, patientId });
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
    const { patients } = await everybody.get('getSession');
    await agreeToPortal(everybody, { ...params, patientId: patients[0]?.patientId ?? '' });
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

describe('codes of a patient', () => {
  /** Codes of one time step count once: tests step through a day instead of waiting. */
  let at = Date.now();
  const next = (app: TOTP): string => {
    at += 30_000;
    return app.generate({ timestamp: at });
  };
  /** As if so much time had passed: what was taken so far lies behind. */
  const later = async () => {
    at = Date.now() - 30_000;
    await admin.query('update chart_codes set totp_last_step = 0');
    await admin.query('update sign_in_failure set failures = 0, locked_until = null');
  };
  const wrong = (app: TOTP): string => (app.generate() === '000000' ? '000001' : '000000');

  async function start(person: TestPerson): Promise<TOTP> {
    const { ticket, secret } = await person.get('startOwnCodes', { params });
    const app = new TOTP({ secret });
    const refused = await person.call('finishOwnCodes', { params, body: { ticket, code: wrong(app) } });
    expect(codeOf(refused)).toBe('refusedByRule');
    const body = { ticket, code: app.generate() };
    expect((await person.get('finishOwnCodes', { params, body })).codesSince).not.toBeNull();
    expect(codeOf(await person.call('finishOwnCodes', { params, body }))).not.toBe('done');
    return app;
  }
  async function enter(app: TOTP) {
    const { person, answer } = await useLink();
    if (!('ticket' in answer)) throw new Error('a code is asked for');
    const { ticket } = answer;
    return {
      person,
      ticket,
      answer: await person.call('confirmChartCode', { body: { ticket, code: next(app) } }),
    };
  }

  it('are asked for beside the link once they were set up, each code and ticket once', async () => {
    const first = await byLink();
    const reader = await byLink();
    const app = await start(first);
    await later();
    // Whoever else came by a link alone, and may have read the mail, is out.
    expect((await first.get('getSession')).account).not.toBeNull();
    expect((await reader.get('getSession')).account).toBeNull();
    const { person, ticket, answer } = await enter(app);
    expect(codeOf(answer)).toBe('done');
    expect((await person.get('getSession')).account).not.toBeNull();
    expect(
      codeOf(await server.person().call('confirmChartCode', { body: { ticket, code: next(app) } })),
    ).toBe('linkUsed');
    const { answer: second } = await useLink();
    if (!('ticket' in second)) throw new Error('a code is asked for');
    const replay = { ticket: second.ticket, code: app.generate({ timestamp: at }) };
    await server.person().call('confirmChartCode', { body: replay });
    expect(codeOf(await server.person().call('confirmChartCode', { body: replay }))).not.toBe('done');
    expect(codeOf(await first.call('startOwnCodes', { params }))).toBe('alreadyExists');
  });

  it('open nothing before the right one is there, and guesses are slowed down over every ticket', async () => {
    await later();
    const app = new TOTP({});
    const outcomes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const { person, answer } = await useLink();
      if (!('ticket' in answer)) throw new Error('a code is asked for');
      outcomes.push(
        codeOf(await person.call('confirmChartCode', { body: { ticket: answer.ticket, code: wrong(app) } })),
      );
      expect((await person.get('getSession')).account).toBeNull();
    }
    expect(outcomes.slice(0, 3)).toEqual(['signInFailed', 'signInFailed', 'signInFailed']);
    expect(outcomes.slice(3)).toEqual(['tooManyRequests', 'tooManyRequests', 'tooManyRequests']);
    await later();
  });

  it('are not set up in a session that a counter opened, and are gone once the counter lets somebody in anew', async () => {
    const person = server.person();
    await person.get('redeemSignInLink', {
      body: { token: await tokenOf(admin, accountId, server.clinicId) },
    });
    expect(codeOf(await person.call('startOwnCodes', { params }))).toBe('forbidden');
    expect((await person.get('getOwnAccess', { params })).codesSince).not.toBeNull();
    await (
      await server.signedIn('clerk')
    ).get('changeWayIn', {
      params: { ...params, patientId },
      body: { shown: ['passport'], to: { by: 'code' } },
    });
    expect((await (await byLink()).get('getOwnAccess', { params })).codesSince).toBeNull();
  });

  it('are taken away by one of them alone', async () => {
    const person = await byLink();
    const app = await start(person);
    await later();
    const refused = await person.call('removeOwnCodes', { params, body: { code: wrong(app) } });
    expect(codeOf(refused)).toBe('signInFailed');
    const removed = await person.get('removeOwnCodes', { params, body: { code: next(app) } });
    expect(removed.codesSince).toBeNull();
    expect(codeOf(await person.call('removeOwnCodes', { params, body: { code: next(app) } }))).toBe(
      'notFound',
    );
    await byLink();
    const { rows } = await admin.query<{ count: string }>(
      `select count(*) from graphile_worker._private_jobs where payload->>'template' = 'ownCodes'`,
    );
    expect(Number(rows[0]?.count)).toBeGreaterThan(1);
  });
});
