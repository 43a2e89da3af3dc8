import { once } from 'node:events';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { Agent, request } from 'node:https';
import { connect, type SecureVersion } from 'node:tls';
import { fillPath, freePort } from '../../apps/server/src/testing/http-person.ts';
import { openTestServer, type TestServer } from '../../apps/server/src/testing/test-server.ts';
import { paths } from '@onshin/contract/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { howToInstall } from './support/programs.ts';
import { host, openCaddy, openNginx, type Proxy } from './support/proxies.ts';

const recipes = [
  { name: 'nginx', open: openNginx, packages: { nginx: 'nginx' } },
  { name: 'caddy', open: openCaddy, packages: { caddy: 'caddy' } },
] as const;
const origin = `https://${host}`;
const callsPerMinute = 40;
/** The certificate is made for the test; the name is asked for as browsers do. */
const agent = new Agent({ servername: host, rejectUnauthorized: false });

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Names of headers as often as they came. */
  readonly names: readonly string[];
  readonly body: string;
}
interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** The address the caller comes from. */
  readonly from?: string;
}

for (const { name, open, packages } of recipes) {
  const missing = howToInstall(packages);
  describe.skipIf(missing !== '')(`${name} in front of Onshin ${missing}`, () => {
    let server: TestServer;
    let proxy: Proxy;
    let cookie = '';
    beforeAll(async () => {
      const port = await freePort();
      server = await openTestServer({
        PORT: String(port),
        PUBLIC_URL: origin,
        TRUST_PROXY: 'true',
        CALLS_PER_MINUTE: String(callsPerMinute),
      });
      proxy = await open(port);
    });
    afterAll(async () => {
      await proxy.close();
      await server.close();
    });

    async function ask(path: string, asked: Asked = {}, isPlain = false): Promise<Answered> {
      const { method = 'GET', headers = {}, body, from = '127.0.0.1' } = asked;
      const outgoing = (isPlain ? requestPlain : request)({
        host: '127.0.0.1',
        port: isPlain ? proxy.httpPort : proxy.httpsPort,
        path,
        method,
        localAddress: from,
        headers: { host, origin, 'x-onshin': '1', cookie, ...headers },
        ...(isPlain ? {} : { servername: host, rejectUnauthorized: false }),
      });
      outgoing.end(body);
      const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      return {
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        names: answer.rawHeaders.filter((_, at) => at % 2 === 0).map((each) => each.toLowerCase()),
        body: Buffer.concat(chunks).toString(),
      };
    }
    const signIn = async (body: string) =>
      await ask(`/api/v1${paths.signInToDemonstration.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body,
      });

    it('sends plain HTTP to HTTPS', async () => {
      const { status, headers } = await ask('/c/minato?x=1', {}, true);
      expect([301, 308]).toContain(status);
      expect(headers['location']).toMatch(new RegExp(`^https://${host}(:\\d+)?/c/minato\\?x=1$`));
    });

    it('passes the security headers on, each once', async () => {
      const { status, headers, names } = await ask('/api/v1/health');
      expect(status).toBe(200);
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{7,}/);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(names.filter((each, at) => names.indexOf(each) !== at)).toEqual([]);
      // Versions are nobody's business.
      expect(String(headers['server'] ?? '')).not.toMatch(/\d/);
    });

    it('takes TLS 1.3 alone', async () => {
      const versionOf = async (maxVersion: SecureVersion) =>
        await new Promise<string | null>((resolve) => {
          const socket = connect(
            {
              port: proxy.httpsPort,
              host: '127.0.0.1',
              servername: host,
              rejectUnauthorized: false,
              maxVersion,
            },
            () => {
              resolve(socket.getProtocol());
              socket.destroy();
            },
          );
          socket.once('error', () => resolve(null));
        });
      expect(await versionOf('TLSv1.3')).toBe('TLSv1.3');
      expect(await versionOf('TLSv1.2')).toBe(null);
    });

    it('signs people in with a cookie that TLS alone carries, and carries their socket', async () => {
      const { status, headers } = await signIn('{"as":"clerk"}');
      expect(status).toBe(200);
      const [set = ''] = headers['set-cookie'] ?? [];
      expect(set).toMatch(/Secure/i);
      cookie = set.split(';')[0] ?? '';
      const path = `/api/v1${fillPath('/clinics/:clinicId', { clinicId: server.clinicId })}/board/socket`;
      const openBoard = (from: string) =>
        new WebSocket(`wss://127.0.0.1:${proxy.httpsPort}${path}`, {
          agent,
          headers: { host, origin: from, cookie },
        });
      const socket = openBoard(origin);
      await once(socket, 'open');
      socket.send('{"type":"ping","at":7}');
      const [heard] = (await once(socket, 'message')) as [Buffer];
      expect(JSON.parse(heard.toString())).toMatchObject({ type: 'pong', at: 7 });
      socket.close();
      const [code] = (await once(openBoard('https://evil.example'), 'close')) as [number];
      expect(code).toBe(4401);
    });

    it('tells how a caller came, and lets nobody say so themselves', async () => {
      const { headers: signedIn } = await signIn('{"as":"administrator"}');
      const [set = ''] = signedIn['set-cookie'] ?? [];
      const { body } = await ask(
        `/api/v1${fillPath(paths.getNetworkPolicy.path, { clinicId: server.clinicId })}`,
        {
          headers: {
            cookie: set.split(';')[0] ?? '',
            'x-onshin-tls': 'TLSv1.2',
            'x-onshin-client-verify': 'SUCCESS',
            'x-onshin-client-certificate': 'made up',
          },
        },
      );
      expect(JSON.parse(body)).toMatchObject({
        here: { address: '127.0.0.1', transport: 'TLSv1.3', certificate: false },
      });
    });

    it('lets bodies through up to what Onshin takes, and larger ones are refused', async () => {
      const within = await signIn(JSON.stringify({ as: 'nobody', pad: 'x'.repeat(200_000) }));
      expect(within.status).toBe(400);
      // Refused by the proxy itself: where Onshin refused it midway, the proxy could find its connection closed.
      const statuses: number[] = [];
      for (const length of [300_000, 300_000, 300_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000])
        statuses.push((await signIn(JSON.stringify({ as: 'nobody', pad: 'x'.repeat(length) }))).status);
      expect(new Set(statuses)).toEqual(new Set([413]));
    });

    it('names the caller by the address it sees, whatever the caller claims', async () => {
      const statuses: number[] = [];
      for (let n = 0; n < callsPerMinute + 5; n += 1) {
        const claimed = { 'x-forwarded-for': `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` };
        statuses.push((await ask('/api/v1/system', { headers: claimed })).status);
      }
      expect(statuses.at(-1)).toBe(429);
      // Somebody who really calls from elsewhere is not held back by it.
      expect((await ask('/api/v1/system', { from: '127.0.0.2' })).status).toBe(200);
    });
  });
}
