import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemonstration } from './cli/seed-demonstration.ts';
import { readConfig } from './config/config.ts';
import { type RunningServer, startServer } from './server.ts';
import { agreeToPortal } from './testing/agree-to-portal.ts';
import { freePort, openPerson } from './testing/http-person.ts';
import { wish } from './testing/journey.ts';
import { openTestFiles, type TestFiles } from './testing/test-files.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
let server: RunningServer;
let files: TestFiles;
let log = '';

beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      done();
    },
  });
  const config = readConfig({ PORT: String(await freePort()) });
  const urls = { app: database.url('onshin_app'), worker: database.url('onshin_worker') };
  files = await openTestFiles(config);
  server = await startServer(
    config,
    urls,
    { secret: Buffer.alloc(32, 7), checkpoints: null, files: files.parts },
    pino({ level: 'trace' }, sink),
  );
});
afterAll(async () => {
  await server.close();
  await files.remove();
  await database.close();
});

it('never writes a name, a symptom, an address or a token into the log, however much is logged', async () => {
  const patient = openPerson(server.url);
  await patient.get('signInToDemonstration', { body: { as: 'newPatient' } });
  const entering = (await patient.get('getSession')).enteringClinic;
  const params = { clinicId: entering?.clinicId ?? '' };
  const marks = [
    'マーク氏名',
    'まーくかな',
    'マーク症状',
    'マーク住所',
    'マーク薬',
    '090-1357-2468',
    '+819013572468',
    'mark@example.jp',
  ];
  const person = {
    name: marks[0] ?? '',
    kana: marks[1] ?? '',
    birthDate: '1971-02-03',
    sex: 'other',
    phone: '090-1357-2468',
  } as const;
  const view = await patient.get('submitRequest', {
    params,
    body: wish({
      person,
      story: 'マーク症状があります',
      place: { type: 'home', address: 'マーク住所' },
      medicines: { state: 'known', entries: ['マーク薬'] },
    }),
  });
  await patient.get('sendSignInLink', { body: { ...params, email: 'mark@example.jp', language: 'ja' } });
  await patient.get('sendSignInLink', { body: { ...params, mobile: '090-1357-2468', language: 'ja' } });
  await patient.call('redeemSignInLink', { body: { token: 'MARKTOKENMARKTOKENMARK' } });
  await agreeToPortal(patient, { ...params, patientId: view.patient.id });
  // A fault of our own is logged, and even then not what was sent.
  const admin = await database.as('postgres');
  await admin.query('alter table health_statement add constraint broken check (false) not valid');
  const reply = await patient.call('recordHealth', {
    params: { ...params, patientId: view.patient.id },
    version: view.patient.version,
    body: {
      underlyingConditions: { state: 'known', entries: ['マーク症状'] },
      medicines: { state: 'none' },
      allergies: { state: 'none' },
      source: 'patientStatement',
      reviewed: false,
    },
  });
  expect(reply.status).toBe(500);
  await expect.poll(() => log).toContain('failed');
  for (const mark of [...marks, 'MARKTOKEN', patient.cookie().split('=')[1] ?? '?'])
    expect(log).not.toContain(mark);
});
