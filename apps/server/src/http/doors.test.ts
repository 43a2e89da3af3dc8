import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web', CALLS_PER_MINUTE: '40', TRUST_PROXY: 'true' });
});
afterAll(async () => await server.close());

/** As the proxy in front tells from where somebody calls. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const invented = (n: number) => ({ cookie: `onshin_session=${String(n).padStart(30, 'x')}` });
const refused = (replies: readonly { status: number }[]) =>
  replies.filter(({ status }) => status === 429).length;
const times = async <T>(count: number, call: (n: number) => Promise<T>) =>
  await Promise.all(Array.from({ length: count }, async (_, n) => await call(n)));

describe('somebody who is nobody yet is counted by where they are', () => {
  it('whatever cookie they invent, at the doors and at what is public', async () => {
    const enter = await times(50, async (n) =>
      server.person().call('startPasskeySignIn', { headers: { ...from('203.0.113.1'), ...invented(n) } }),
    );
    expect(refused(enter)).toBe(10);
    const read = await times(50, async (n) =>
      server.person().call('getSystem', { headers: { ...from('203.0.113.2'), ...invented(n) } }),
    );
    expect(refused(read)).toBe(10);
  });

  it('and all of one IPv6 network are one', async () => {
    const address = (n: number) => `2001:db8:1:2:${n.toString(16)}::${(n * 7).toString(16)}`;
    const replies = await times(50, async (n) =>
      server.person().call('startPasskeySignIn', { headers: from(address(n)) }),
    );
    expect(refused(replies)).toBe(10);
    const next = await server.person().call('startPasskeySignIn', { headers: from('2001:db8:1:3::1') });
    expect(next.status).toBe(200);
  });

  it('at a tenth of it where each call costs much: a password to look at, a letter to somebody', async () => {
    const passwords = await times(10, async (n) =>
      server.person().call('signInWithPassword', {
        // Another account each time: what slows one account down is not what is tried here.
        body: { email: `nobody${n}@nishi.example`, password: 'wrong' },
        headers: { ...from('203.0.113.3'), ...invented(n) },
      }),
    );
    expect(refused(passwords)).toBe(6);
    const phrases = await times(10, async (n) =>
      server.person().call('openSealedAccount', {
        body: {
          code: `ZZZZZ${n + 2 > 9 ? 'A' : n + 2}`,
          phrase: 'AAAA',
          person: '誰か',
          reason: '急ぎの用事',
        },
        headers: { ...from('203.0.113.3'), ...invented(n) },
      }),
    );
    expect(refused(phrases)).toBe(6);
    const letters = await times(10, async (n) =>
      server.person().call('sendSignInLink', {
        body: { clinicId: server.clinicId, email: `nobody${n}@nishi.example`, language: 'ja' },
        headers: { ...from('203.0.113.3'), ...invented(n) },
      }),
    );
    expect(refused(letters)).toBe(6);
  });
});

it('somebody with an open session has a count of their own, however busy the place is', async () => {
  const headers = from('203.0.113.4');
  const person = server.person();
  await person.get('signInToDemonstration', { body: { as: 'clerk' }, headers });
  await person.get('getSession', { headers });
  expect(refused(await times(50, async () => server.person().call('getSystem', { headers })))).toBe(10 + 1);
  expect((await person.call('getSession', { headers })).status).toBe(200);
  // And once it has ended, it is nobody's.
  await person.get('endSession', { headers });
});
