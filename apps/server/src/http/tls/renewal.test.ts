import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAuthority, type TestAuthority } from '../../testing/certificates.ts';
import { readCertificate } from './certificate.ts';
import { type SecureListener, secureListener } from './listener.ts';
import { urgencyOf } from './renewal.ts';

const folder = mkdtempSync(join(tmpdir(), 'onshin-tls-'));
const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
const lines: string[] = [];
const logger = pino({ base: null }, { write: (line: string) => lines.push(line) });
let authority: TestAuthority;
let listener: SecureListener;
let server: Server;
let endWatch: () => void;

async function renew(days: number): Promise<void> {
  const fresh = await authority.issue({ name: 'localhost', use: 'server', days });
  writeFileSync(files.key, fresh.key);
  writeFileSync(files.certificate, fresh.cert);
}
/** The certificate a caller is shown now. */
async function shown(): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return await new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca: authority.pem }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

beforeAll(async () => {
  authority = await openAuthority();
  await renew(90);
  const opened = secureListener({
    TLS_CERTIFICATE: files.certificate,
    TLS_KEY: files.key,
    TLS_MINIMUM: '1.3',
    TLS_CLIENT_CA: undefined,
  });
  if (opened === null) throw new Error('the listener has its files');
  listener = opened;
  server = createServer(listener.options, (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  endWatch = listener.watch(server, logger, 20);
});
afterAll(() => {
  endWatch();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('a certificate', () => {
  it('is taken up when it was renewed, while the server runs', async () => {
    const before = await shown();
    const end = listener.endsAt();
    await renew(60);
    await vi.waitFor(async () => expect(await shown()).not.toBe(before), { timeout: 10_000 });
    expect(listener.endsAt().getTime()).toBeLessThan(end.getTime());
  });

  it('stays the former one when its renewal cannot be used, and the log says so', async () => {
    const before = await shown();
    const end = listener.endsAt();
    writeFileSync(files.certificate, 'half a file');
    await vi.waitFor(() => expect(lines.join('')).toContain('kept the former certificate'), {
      timeout: 10_000,
    });
    expect(await shown()).toBe(before);
    expect(listener.endsAt()).toEqual(end);
    expect(lines.join('')).not.toContain('half a file');
  });

  it('that ends within the week is called an error in the log', async () => {
    await renew(5);
    await vi.waitFor(
      () =>
        expect(lines.map((line) => JSON.parse(line) as { level: number; msg: string })).toContainEqual(
          expect.objectContaining({ level: 50, msg: 'the certificate ends soon' }),
        ),
      { timeout: 10_000 },
    );
  });

  it('is refused together with a key of another', async () => {
    writeFileSync(files.key, (await authority.issue({ name: 'localhost', use: 'server' })).key);
    expect(() => readCertificate(files)).toThrow('is not the one of');
  });
});

it.each([
  [31, 'none'],
  [30, 'notice'],
  [8, 'notice'],
  [7, 'error'],
  [-1, 'error'],
])('a certificate with %i days left is urgent: %s', (days, urgency) => {
  const now = new Date('2026-11-21T00:00:00Z');
  expect(urgencyOf(new Date(now.getTime() + days * 86_400_000), now)).toBe(urgency);
});
