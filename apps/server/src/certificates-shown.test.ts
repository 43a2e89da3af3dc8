import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '@onshin/contract';
import { paths } from '@onshin/contract/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthority, type TestAuthority } from './testing/certificates.ts';
import { freePort, openTestServer } from './testing/test-server.ts';
import { outside, through } from './testing/through-proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'onshin-clients-'));
const ca = join(folder, 'ca.pem');
let authority: TestAuthority;
beforeAll(async () => {
  authority = await openAuthority('Nishi clinic devices');
  writeFileSync(ca, authority.pem);
});
afterAll(() => rmSync(folder, { recursive: true }));

const device = async (name = 'desk 3') => (await authority.issue({ name, use: 'client' })).cert;

describe('headers of a proxy nobody trusts', () => {
  it('name no certificate, no address and no TLS', async () => {
    const server = await openTestServer({ ONSHIN_ROLES: 'web' });
    try {
      const administrator = await server.signedIn('administrator');
      const { here } = await administrator.get('getNetworkPolicy', {
        params: { clinicId: server.clinicId },
        headers: through(outside, await device()),
      });
      expect(here).toEqual({ address: '127.0.0.1', transport: 'none', certificate: false });
    } finally {
      await server.close();
    }
  });
});

describe('the listener of HTTPS', () => {
  it('asks for a certificate, takes one of its authority, and turns nobody away who has none', async () => {
    const port = await freePort();
    const own = await authority.issue({ name: 'localhost', use: 'server' });
    writeFileSync(join(folder, 'cert.pem'), own.cert);
    writeFileSync(join(folder, 'key.pem'), own.key);
    const server = await openTestServer({
      ONSHIN_ROLES: 'web',
      PORT: String(port),
      PUBLIC_URL: `https://localhost:${port}`,
      TLS_CERTIFICATE: join(folder, 'cert.pem'),
      TLS_KEY: join(folder, 'key.pem'),
      TLS_CLIENT_CA: ca,
    });
    const ask = async (path: string, client: object, cookie = '', body?: string) => {
      const asked = request({
        port,
        host: 'localhost',
        ca: authority.pem,
        agent: false,
        path: `/api/v1${path}`,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          'x-onshin': '1',
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
        },
        ...client,
      });
      asked.end(body);
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      return { headers: answer.headers, text: Buffer.concat(chunks).toString() };
    };
    try {
      const signedIn = await ask(paths.signInToDemonstration.path, {}, '', '{"as":"doctor"}');
      const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      const shownTo = async (client: object) => {
        const { text } = await ask(paths.getOwnCertificates.path, client, cookie);
        return (JSON.parse(text) as Answer<'getOwnCertificates'>).shown?.subject ?? null;
      };
      const ours = await authority.issue({ name: 'desk 1', use: 'client' });
      const theirs = await (await openAuthority()).issue({ name: 'desk 1', use: 'client' });
      expect(await shownTo({ cert: ours.cert, key: ours.key })).toBe('CN=desk 1');
      expect(await shownTo({ cert: theirs.cert, key: theirs.key })).toBe(null);
      expect(await shownTo({})).toBe(null);
    } finally {
      await server.close();
    }
  });
});
