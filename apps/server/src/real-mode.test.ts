import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClinic } from './cli/new-clinic/make-clinic.ts';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { freePort, openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

const clinic = {
  slug: 'nishi',
  name: '西診療所',
  phone: '06-0000-0000',
  address: '大阪市',
  adminName: '西田 学',
  adminEmail: 'admin@nishi.example',
};

let database: TestDatabase;
let server: TestServer;
let setUpToken: string;

async function realSettings(): Promise<Record<string, string>> {
  const port = await freePort();
  return {
    ONSHIN_MODE: 'real',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    SMTP_URL: 'smtp://127.0.0.1:1',
    ONSHIN_ROLES: 'web',
  };
}

beforeAll(async () => {
  database = await openTestDatabase();
  setUpToken = (await makeClinic(database.app, clinic)).token;
  server = await openTestServer(await realSettings(), database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const password = 'slow Rivers carry 4 teal boats!';
let totp: TOTP;

/** A code of the authenticator app, some steps away from now: each is taken once. */
const code = (steps: number) => totp.generate({ timestamp: Date.now() + steps * 30_000 });

/** Shows anew who is there, as settings ask for it. */
async function prove(person: TestPerson): Promise<void> {
  await (await database.as('postgres')).query('update account_secret set totp_last_step = 0');
  await person.get('stepUpSession', { body: { by: 'code', code: code(0) } });
}

describe('in real mode', () => {
  it('there is no one-click door', async () => {
    const reply = await server.person().call('signInToDemonstration', { body: { as: 'doctor' } });
    expect(reply.ok ? '' : reply.problem.code).toBe('onlyInDemonstration');
    const mails = await server.person().call('listDemonstrationMails');
    expect(mails.ok ? '' : mails.problem.code).toBe('onlyInDemonstration');
  });

  it('the first administrator sets password and authenticator app together', async () => {
    const person = server.person();
    const opened = await person.get('openAccountSetUp', { body: { token: setUpToken } });
    totp = new TOTP({ secret: opened.totp.secret });
    const weak = await person.call('setUpPassword', {
      body: { token: setUpToken, password: 'Password12345!', code: code(0) },
    });
    expect(weak.ok ? '' : weak.problem.fields?.[0]?.message).toBe('tooCommon');
    const wrong = await person.call('setUpPassword', {
      body: { token: setUpToken, password, code: '000000' },
    });
    expect(wrong.ok ? '' : wrong.problem.fields?.[0]?.message).toBe('wrongCode');
    const done = await person.get('setUpPassword', { body: { token: setUpToken, password, code: code(-1) } });
    expect(done.goTo).toMatch(/^\/staff\/.+\/board$/);
    const again = await person.call('openAccountSetUp', { body: { token: setUpToken } });
    expect(again.ok ? '' : again.problem.code).toBe('linkUsed');
  });

  it('staff need both factors, and no code is taken twice', async () => {
    const person = server.person();
    const first = () =>
      person.get('signInWithPassword', { body: { email: 'Admin@Nishi.example', password } });
    const { ticket } = await first();
    expect((await person.get('getSession')).account).toBeNull();
    const used = code(0);
    await person.get('confirmSignInCode', { body: { ticket, code: used } });
    expect((await person.get('getSession')).staff[0]?.roles).toEqual(['administrator']);
    const other = server.person();
    const second = await other.get('signInWithPassword', { body: { email: clinic.adminEmail, password } });
    const replayed = await other.call('confirmSignInCode', { body: { ticket: second.ticket, code: used } });
    expect(replayed.ok ? '' : replayed.problem.code).toBe('signInFailed');
  });

  it('an unknown address and a wrong password are told apart by nobody, and tries are slowed down', async () => {
    const admin = await database.as('postgres');
    await admin.query('delete from sign_in_failure');
    const person = server.person();
    const attempt = (email: string) =>
      person.call('signInWithPassword', { body: { email, password: 'wrong' } });
    const unknown = await attempt('nobody@nishi.example');
    const wrong = await attempt(clinic.adminEmail);
    expect([unknown.status, unknown.ok || unknown.problem.code]).toEqual([
      wrong.status,
      wrong.ok || wrong.problem.code,
    ]);
    // Both are slowed down alike, with capitals or without: being slowed down tells nobody who is here.
    const tries = async (email: string) => {
      const statuses = [];
      for (let n = 0; n < 3; n += 1)
        statuses.push((await attempt(n === 1 ? email.toUpperCase() : email)).status);
      return statuses;
    };
    expect(await tries(clinic.adminEmail)).toEqual([401, 401, 429]);
    expect(await tries('nobody@nishi.example')).toEqual([401, 401, 429]);
    const slowed = await person.call('signInWithPassword', { body: { email: clinic.adminEmail, password } });
    expect(slowed.ok ? '' : slowed.problem.code).toBe('tooManyRequests');
    await admin.query('update sign_in_failure set locked_until = null');
  });

  it('nothing is published, and no first visit taken, before the clinic has said what is so', async () => {
    const person: TestPerson = server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: clinic.adminEmail, password },
    });
    await person.get('confirmSignInCode', { body: { ticket, code: code(1) } });
    await prove(person);
    const params = { clinicId: server.clinicId };
    const before = await person.get('getClinicSettings', { params });
    const refused = await person.call('publishClinicPage', { params, version: before.version });
    expect(refused.ok ? [] : refused.problem.clauses?.map((clause) => clause.code)).toContain(
      'goLiveCheckMissing',
    );
    expect((await server.person().call('getPublicClinic', { params: { slug: 'nishi' } })).status).toBe(404);
    const changed = await person.get('changeClinicSettings', {
      params,
      version: before.version,
      body: {
        ...before.settings,
        email: 'info@nishi.example',
        fees: [{ label: '診察料', amountYen: 1200, note: '' }],
        emergencyPlace: { name: '西診療所', phone: clinic.phone, isOwnClinic: true },
        goLive: { vendorExplanationReceived: true, responsibilityAgreed: true, risksUnderstood: true },
      },
    });
    expect(changed.goLiveAcceptedBy).toBe('西田 学');
    const published = await person.get('publishClinicPage', { params, version: changed.version });
    expect(published.publishedAt).not.toBeNull();
    expect((await server.person().get('getPublicClinic', { params: { slug: 'nishi' } })).firstVisits).toBe(
      false,
    );
  });

  it('a page that settings have made untrue is taken back', async () => {
    const person = server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: clinic.adminEmail, password },
    });
    await (await database.as('postgres')).query('update account_secret set totp_last_step = 0');
    await person.get('confirmSignInCode', { body: { ticket, code: code(0) } });
    await prove(person);
    const params = { clinicId: server.clinicId };
    const before = await person.get('getClinicSettings', { params });
    expect(before.publishedAt).not.toBeNull();
    const after = await person.get('changeClinicSettings', {
      params,
      version: before.version,
      body: { ...before.settings, goLive: { ...before.settings.goLive, responsibilityAgreed: false } },
    });
    expect(after.publishedAt).toBeNull();
    expect((await server.person().call('getPublicClinic', { params: { slug: 'nishi' } })).status).toBe(404);
  });
});

describe('the two modes', () => {
  it('never share a database', async () => {
    await expect(
      openTestServer({ ONSHIN_MODE: 'demonstration', ONSHIN_ROLES: 'web' }, database),
    ).rejects.toThrow(/real clinic/);
    const other = await openTestDatabase();
    await seedDemonstration(other.app);
    await expect(makeClinic(other.app, clinic)).rejects.toThrow(/demonstration/);
    await expect(openTestServer(await realSettings(), other)).rejects.toThrow(/demonstration/);
    await other.close();
  });

  it('somebody whose last day is over signs in no more, with both factors right', async () => {
    const admin = await database.as('postgres');
    await admin.query(
      `update staff_member set active_from = current_date - 10, active_to = current_date - 3 where 'administrator' = any(roles)`,
    );
    const person = server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: clinic.adminEmail, password },
    });
    await admin.query('update account_secret set totp_last_step = 0');
    const reply = await person.call('confirmSignInCode', { body: { ticket, code: code(1) } });
    expect(reply.ok ? '' : reply.problem.code).toBe('signInFailed');
    await admin.query('update staff_member set active_to = null');
    expect((await person.call('confirmSignInCode', { body: { ticket, code: code(1) } })).status).toBe(200);
  });
});
