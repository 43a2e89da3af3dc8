import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addFile, papersOf, pictureOf } from './testing/file-bodies.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

// The harmless words every scanner knows are put together here, so that no scanner finds this very file.
const harmless = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');
const clamd = '/usr/sbin/clamd';

let folder: string;
let daemon: ChildProcess;
let server: TestServer;
let doctor: TestPerson;
let patientId: string;

beforeAll(async () => {
  if (!existsSync(clamd)) throw new Error('This needs ClamAV: apt-get install -y clamav-daemon');
  folder = await mkdtemp(join(tmpdir(), 'onshin-clamd-'));
  await chmod(folder, 0o755);
  // A database of one signature of our own: bytes anywhere in a file.
  await writeFile(join(folder, 'test.ndb'), `Onshin.Test:0:*:${Buffer.from(harmless).toString('hex')}\n`);
  const socket = join(folder, 'clamd.sock');
  const settings = [
    `LocalSocket ${socket}`,
    `DatabaseDirectory ${folder}`,
    'Foreground yes',
    'User root',
    'StreamMaxLength 50M',
  ];
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  daemon = spawn(clamd, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  await vi.waitUntil(() => existsSync(socket), { timeout: 60_000, interval: 100 });
  server = await openTestServer({ ONSHIN_ROLES: 'web', CLAMD: `unix:${socket}` });
  doctor = await server.signedIn('doctor');
  const found = await doctor.get('findPatients', {
    params: { clinicId: server.clinicId },
    body: { q: '髙橋' },
  });
  patientId = found.patients[0]?.id ?? '';
});
afterAll(async () => {
  await server.close();
  daemon.kill();
  await rm(folder, { recursive: true, force: true });
});

const add = async (bytes: Buffer) => {
  const { status, problem } = await addFile(server, doctor, patientId, bytes);
  return [status, problem.code];
};

it('a real scanner lets a picture and papers through', async () => {
  expect(await add(await pictureOf(300, 200))).toEqual([201, undefined]);
  expect(await add(await papersOf(2))).toEqual([201, undefined]);
});

it.each([
  ['behind a picture', async () => Buffer.concat([await pictureOf(30, 20), Buffer.from(harmless)])],
  [
    'behind ten megabytes',
    async () => Buffer.concat([await pictureOf(30, 20), Buffer.alloc(10_000_000), Buffer.from(harmless)]),
  ],
])('a real scanner finds what it knows %s', async (_, make) => {
  expect(await add(await make())).toEqual([422, 'malwareFound']);
});

it('nothing is taken once a real scanner is gone', async () => {
  daemon.kill('SIGKILL');
  await once(daemon, 'exit');
  expect(await add(await pictureOf(30, 20))).toEqual([503, 'scannerUnavailable']);
});
