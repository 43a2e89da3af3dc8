import { demonstrationAddresses } from './modules/identity/index.ts';
import { type KnownPerson, openTestProvider, type TestProvider } from './testing/identity-provider.ts';
import { freePort, openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let provider: TestProvider;
let server: TestServer;
const doctor: KnownPerson = {
  subject: 'staff-0042',
  email: demonstrationAddresses.doctor,
  isEmailVerified: true,
  amr: ['pwd', 'otp'],
};

beforeAll(async () => {
  const port = await freePort();
  provider = await openTestProvider(`http://localhost:${port}/staff/sign-in/return`);
  server = await openTestServer({
    PORT: String(port),
    ONSHIN_ROLES: 'web',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: '西病院アカウント',
    OIDC_TWO_FACTOR_CLASSES: 'urn:nishi:two',
  });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Goes to the provider as somebody and comes back; what the clinic's server says to that. */
async function signInAs(person: KnownPerson, browser: TestPerson = server.person()) {
  const { ticket, url } = await browser.get('startProviderSignIn');
  provider.sit(person);
  const answer = await provider.answerTo(url);
  return await browser.call('finishProviderSignIn', { body: { ticket, answer } });
}
const codeOf = (reply: Awaited<ReturnType<typeof signInAs>>) => (reply.ok ? 'signedIn' : reply.problem.code);
const accountIn = async (browser: TestPerson) => (await browser.get('getSession')).account?.name ?? null;

describe('signing in through the hospital’s own provider', () => {
  it('is offered under the name the hospital gives it', async () => {
    expect((await server.person().get('getSystem')).provider).toBe('西病院アカウント');
  });

  it('opens the work of whoever the provider knows with two factors', async () => {
    const browser = server.person();
    expect(codeOf(await signInAs(doctor, browser))).toBe('signedIn');
    const { staff } = await browser.get('getSession');
    expect(staff.map((each) => each.roles)).toEqual([['doctor']]);
  });

  it('opens a locked screen again: who came by the provider shows there anew who they are', async () => {
    const browser = server.person();
    await signInAs(doctor, browser);
    const locked = browser.cookie();
    await browser.get('lockSession');
    expect((await browser.get('getSession')).work?.isLocked).toBe(true);
    expect(codeOf(await signInAs({ ...doctor, since: 3600 }, browser))).toBe('signInFailed');
    expect((await browser.get('getSession')).work?.isLocked).toBe(true);
    expect(codeOf(await signInAs(doctor, browser))).toBe('signedIn');
    const { account, work } = await browser.get('getSession');
    expect([account?.name, work?.isLocked, work?.isSteppedUp]).toEqual(['水野 恵', false, true]);
    // The locked one is over: nobody goes on with it.
    const response = await fetch(`${server.url}/api/v1/session`, { headers: { cookie: locked } });
    expect(((await response.json()) as { account: unknown }).account).toBeNull();
  });

  it('knows a person again by the provider’s name for them, whatever their address is by then', async () => {
    const browser = server.person();
    const renamed = { ...doctor, email: demonstrationAddresses.clerk };
    expect(codeOf(await signInAs(renamed, browser))).toBe('signedIn');
    expect(await accountIn(browser)).toBe('水野 恵');
  });

  it('takes a class the operator has named for two factors', async () => {
    expect(codeOf(await signInAs({ ...doctor, amr: [], acr: 'urn:nishi:two' }))).toBe('signedIn');
  });

  it.each([
    ['a password alone', { amr: ['pwd'] }, 'secondFactorNotAsserted'],
    ['two things one knows', { amr: ['pwd', 'kba'] }, 'secondFactorNotAsserted'],
    ['nothing said', { amr: [] }, 'secondFactorNotAsserted'],
    ['a class nobody named', { amr: [], acr: 'urn:nishi:one' }, 'secondFactorNotAsserted'],
    ['an address nobody verified', { subject: 'new', isEmailVerified: false }, 'signInFailed'],
    ['an address nobody here has', { subject: 'else', email: 'who@nishi.example' }, 'signInFailed'],
    [
      'a patient, who has no work here',
      { subject: 'patient', email: demonstrationAddresses.patient },
      'signInFailed',
    ],
    ['somebody new under the address of somebody known', { subject: 'staff-0099' }, 'signInFailed'],
    ['factors shown there an hour ago', { since: 3600 }, 'signInFailed'],
  ])('refuses %s', async (_, differing, code) => {
    const browser = server.person();
    expect(codeOf(await signInAs({ ...doctor, ...differing }, browser))).toBe(code);
    expect(await accountIn(browser)).toBe(null);
  });
});

describe('an answer of the provider', () => {
  it('is taken once', async () => {
    const browser = server.person();
    const { ticket, url } = await browser.get('startProviderSignIn');
    provider.sit(doctor);
    const answer = await provider.answerTo(url);
    await browser.get('finishProviderSignIn', { body: { ticket, answer } });
    const again = await server.person().call('finishProviderSignIn', { body: { ticket, answer } });
    expect(codeOf(again)).toBe('signInFailed');
  });

  it('opens nothing with the ticket of another errand, so that nobody is signed in as somebody else', async () => {
    const [attacker, victim] = [server.person(), server.person()];
    const begun = await attacker.get('startProviderSignIn');
    provider.sit(doctor);
    const answer = await provider.answerTo(begun.url);
    const { ticket } = await victim.get('startProviderSignIn');
    expect(codeOf(await victim.call('finishProviderSignIn', { body: { ticket, answer } }))).toBe(
      'signInFailed',
    );
    expect(await accountIn(victim)).toBe(null);
  });

  it.each([
    ['nothing', ''],
    ['a question mark alone', '?'],
    ['an invented code', '?code=x&state=y'],
    ['a refusal of the provider', '?error=access_denied'],
    ['an empty code', '?code='],
    ['a long word', `?${'x'.repeat(3999)}`],
  ])('that is %s is refused', async (_, answer) => {
    const browser = server.person();
    const { ticket } = await browser.get('startProviderSignIn');
    const reply = await browser.call('finishProviderSignIn', { body: { ticket, answer } });
    expect(codeOf(reply)).toBe('signInFailed');
  });
});

describe('a provider that does not answer', () => {
  it('leaves the other ways in open', async () => {
    const port = await freePort();
    const alone = await openTestServer({
      PORT: String(port),
      ONSHIN_ROLES: 'web',
      OIDC_ISSUER: `http://localhost:${await freePort()}`,
      OIDC_CLIENT_ID: 'onshin',
      OIDC_CLIENT_SECRET: 'nobody is there',
    });
    try {
      const reply = await alone.person().call('startProviderSignIn');
      expect(reply.ok ? '' : reply.problem.code).toBe('providerUnavailable');
      expect((await alone.signedIn('doctor')).cookie()).not.toBe('');
    } finally {
      await alone.close();
    }
  });
});

it('a server without a provider has no such door', async () => {
  const plain = await openTestServer({ ONSHIN_ROLES: 'web' });
  try {
    expect((await plain.person().get('getSystem')).provider).toBe(null);
    const reply = await plain.person().call('startProviderSignIn');
    expect(reply.ok ? '' : reply.problem.code).toBe('notFound');
  } finally {
    await plain.close();
  }
});
