import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web', CALLS_PER_MINUTE: '20' });
});
afterAll(async () => await server.close());

it('counts those who try to sign in by address, whatever cookie they invent', async () => {
  const replies = await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      server.person().call('signInWithPassword', {
        // Another account each time: what slows one account down is not what is tried here.
        body: { email: `nobody${n}@nishi.example`, password: 'wrong' },
        headers: { cookie: `onshin_session=${String(n).padStart(30, 'x')}` },
      }),
    ),
  );
  expect(replies.filter((reply) => reply.status === 429)).toHaveLength(10);
});
