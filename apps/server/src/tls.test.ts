import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { paths } from '@onshin/contract/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openAuthority, type TestAuthority } from './testing/certificates.ts';
import { freePort } from './testing/http-person.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'onshin-tls-'));
const certificate = join(folder, 'cert.pem');
const key = join(folder, 'key.pem');
let authority: TestAuthority;

beforeAll(async () => {
  authority = await openAuthority();
  const issued = await authority.issue({ name: 'localhost', use: 'server' });
  writeFileSync(certificate, issued.cert);
  writeFileSync(key, issued.key);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a caller with such an offer agrees on with the server: version and cipher, or `refused`. */
async function offer(port: number, options: ConnectionOptions): Promise<string> {
  return await new Promise((resolve) => {
    const socket: TLSSocket = connect(
      { port, host: '127.0.0.1', servername: 'localhost', ca: authority.pem, ...options },
      () => {
        resolve(`${socket.getProtocol()} ${socket.getCipher().standardName}`);
        socket.destroy();
      },
    );
    socket.once('error', () => resolve('refused'));
  });
}

async function open(settings: Record<string, string> = {}) {
  const port = await freePort();
  const server = await openTestServer({
    PORT: String(port),
    TLS_CERTIFICATE: certificate,
    TLS_KEY: key,
    PUBLIC_URL: `https://localhost:${port}`,
    ...settings,
  });
  return { port, server };
}

describe('the listener of HTTPS (A-6.11-C-10a, S-2-5-2-1-12)', () => {
  let port: number;
  let redirectPort: number;
  let server: TestServer;
  beforeAll(async () => {
    redirectPort = await freePort();
    ({ port, server } = await open({ REDIRECT_PORT: String(redirectPort) }));
  });
  afterAll(async () => await server.close());

  const ask = async (path: string, method = 'GET', body = '') => {
    const asked = request({
      port,
      host: 'localhost',
      ca: authority.pem,
      path: `/api/v1${path}`,
      method,
      headers: {
        'x-onshin': '1',
        ...(body === ''
          ? {}
          : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
      },
    });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return answer;
  };

  it('speaks TLS 1.3 with the longest key first', async () => {
    expect(await offer(port, {})).toBe('TLSv1.3 TLS_AES_256_GCM_SHA384');
  });

  it.each(['TLSv1.2', 'TLSv1.1', 'TLSv1'] as const)('refuses %s', async (maxVersion) => {
    expect(await offer(port, { minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' })).toBe(
      'refused',
    );
  });

  it('answers no plain HTTP', async () => {
    const asked = getPlain({ port, host: '127.0.0.1', path: '/api/v1/system' });
    await expect(once(asked, 'response')).rejects.toThrow('socket hang up');
  });

  it('tells browsers to come by HTTPS alone, and signs them in with a cookie only it carries', async () => {
    const answer = await ask(paths.signInToDemonstration.path, 'POST', JSON.stringify({ as: 'clerk' }));
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(answer.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax/i);
    // A name browsers take from this very host alone, with no domain: a neighbour's cookie is none of ours.
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-onshin_session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly/,
    );
    const [, token] = /=([^;]+)/.exec(answer.headers['set-cookie']?.[0] ?? '') ?? [];
    const boardBy = async (cookie: string) => {
      const url = `wss://localhost:${port}/api/v1/clinics/${server.clinicId}/board/socket`;
      const socket = new WebSocket(url, {
        ca: authority.pem,
        origin: `https://localhost:${port}`,
        headers: { cookie },
      });
      socket.once('open', () => socket.send(JSON.stringify({ type: 'ping', at: 1 })));
      const answered = once(socket, 'message').then(() => 'open' as const);
      const outcome = await Promise.race([answered, once(socket, 'close').then(([code]) => code as number)]);
      socket.close();
      return outcome;
    };
    expect(await boardBy(`__Host-onshin_session=${token}`)).toBe('open');
    expect(await boardBy(`onshin_session=${token}`)).toBe(4401);
  });

  it('carries the sockets of calls and boards', async () => {
    const socket = new WebSocket(`wss://localhost:${port}/api/v1/clinics/${server.clinicId}/board/socket`, {
      ca: authority.pem,
      origin: `https://localhost:${port}`,
    });
    const [code] = (await once(socket, 'close')) as [number];
    // Nobody is signed in; the socket itself opened, and said so with a code of ours.
    expect(code).toBe(4401);
  });

  it('leads plain HTTP on its own port to the same page, and to no other place', async () => {
    for (const [path, to] of [
      ['/c/nishi?lang=en', `/c/nishi?lang=en`],
      ['/', '/'],
    ] as const) {
      const [answer] = (await once(
        getPlain({ port: redirectPort, host: '127.0.0.1', path, headers: { host: 'evil.example' } }),
        'response',
      )) as [IncomingMessage];
      answer.resume();
      expect([answer.statusCode, answer.headers.location]).toEqual([308, `https://localhost:${port}${to}`]);
    }
  });
});

describe('the listener told to take TLS 1.2 as well (A-6.11-C-10c)', () => {
  let port: number;
  let server: TestServer;
  beforeAll(async () => {
    ({ port, server } = await open({ TLS_MINIMUM: '1.2', TLS_MINIMUM_REASON: 'an old tablet' }));
  });
  afterAll(async () => await server.close());

  it('still prefers 1.3', async () => {
    expect(await offer(port, {})).toMatch(/^TLSv1\.3 /);
  });

  it.each([
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-ECDSA-AES128-GCM-SHA256',
  ])('takes %s under 1.2', async (ciphers) => {
    expect(await offer(port, { maxVersion: 'TLSv1.2', ciphers })).toMatch(/^TLSv1\.2 /);
  });

  it.each(['ECDHE-ECDSA-AES256-SHA', 'ECDHE-ECDSA-AES128-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA'])(
    'refuses %s, which is off the strict list',
    async (ciphers) => {
      expect(await offer(port, { maxVersion: 'TLSv1.2', ciphers: `${ciphers}:@SECLEVEL=0` })).toBe('refused');
    },
  );

  it('refuses 1.1', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    expect(await offer(port, old)).toBe('refused');
  });
});
