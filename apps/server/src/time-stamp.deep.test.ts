import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askForTimeStamp, checkTimeStamp } from './worker/seal/time-stamp.ts';

/* Needs Debian's openssl: apt-get install -y openssl. Somebody else's authority, and somebody else's opinion of the stamp. */
let folder: string;
let server: Server;
const at = (name: string) => join(folder, name);
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-tsa-'));
  await writeFile(
    at('tsa.cnf'),
    `[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[stamps]
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = tsa1
[tsa1]
serial = ${at('serial')}
signer_cert = ${at('tsa.pem')}
signer_key = ${at('tsa.key')}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`,
  );
  await writeFile(at('serial'), '01\n');
  const config = ['-config', at('tsa.cnf')];
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Time root',
    '-days',
    '30',
    '-extensions',
    'authority',
    ...config,
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=Time',
    ...config,
  );
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-days',
    '20',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'stamps',
  );
  server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      await writeFile(at('question.tsq'), Buffer.concat(parts));
      openssl('ts', '-reply', '-queryfile', 'question.tsq', '-out', 'answer.tsr', ...config);
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(await readFile(at('answer.tsr')));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(folder, { recursive: true });
});

it('takes a stamp of an authority made with OpenSSL, which says the same of what is kept', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const trusted = [new X509Certificate(await readFile(at('ca.pem')))];
  const bytes = Buffer.from('改ざん検知の署名');
  const { token } = await askForTimeStamp({ url, trusted }, bytes);
  expect((await checkTimeStamp(token, bytes, trusted)).token).toEqual(token);
  await writeFile(at('token'), token);
  await writeFile(at('bytes'), bytes);
  const verify = () =>
    openssl('ts', '-verify', '-token_in', '-in', 'token', '-data', 'bytes', '-CAfile', 'ca.pem').toString();
  expect(verify()).toContain('Verification: OK');
  await writeFile(at('bytes'), 'another');
  expect(verify).toThrow('ts -verify');
});
