import type { Body } from '@onshin/contract';
import { sql } from 'kysely';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { type Config, readConfig } from '../config/config.ts';
import { startServer } from '../server.ts';
import { freePort, openPerson, type TestPerson } from './http-person.ts';
import { openTestFiles, type TestFiles } from './test-files.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

export { freePort, openPerson, type Reply, type TestPerson } from './http-person.ts';

export interface TestServer {
  readonly url: string;
  readonly clinicId: string;
  readonly database: TestDatabase;
  readonly files: TestFiles;
  /** The seats of a consultation, which only its sockets tell. */
  seatIds(consultationId: string): Promise<{ id: string; role: 'patient' | 'doctor' }[]>;
  letBeginEarlier(consultationId: string, seconds: number): Promise<void>;
  person(): TestPerson;
  signedIn(as: Body<'signInToDemonstration'>['as']): Promise<TestPerson>;
  close(): Promise<void>;
}

/** A whole server over a database of its own, with the demonstration's clinic in it. */
export async function openTestServer(
  settings: Partial<Record<keyof Config, string>> = {},
  database?: TestDatabase,
): Promise<TestServer> {
  const own = database ?? (await openTestDatabase());
  const port = await freePort();
  const config = readConfig({
    PORT: String(port),
    LOG_LEVEL: 'silent',
    CALLS_PER_MINUTE: '100000',
    ...(process.env.WEB_ROOT === undefined ? {} : { WEB_ROOT: process.env.WEB_ROOT }),
    ...settings,
  });
  if (config.ONSHIN_MODE === 'demonstration') await seedDemonstration(own.app);
  const files = await openTestFiles(config);
  const server = await startServer(
    config,
    { app: own.url('onshin_app'), worker: own.url('onshin_worker') },
    { secret: Buffer.alloc(32, 7), checkpoints: null, files: files.parts },
  );
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(own.app);
  const person = () => openPerson(server.url);
  return {
    url: server.url,
    clinicId: rows[0]?.id ?? '',
    database: own,
    files,
    async seatIds(consultationId) {
      const admin = await own.as('postgres');
      const found = await admin.query<{ id: string; role: 'patient' | 'doctor' }>(
        'select id, role from seat where consultation_id = $1',
        [consultationId],
      );
      return found.rows;
    },
    letBeginEarlier: async (consultationId, seconds) => {
      const admin = await own.as('postgres');
      await admin.query(
        `update consultation set call_started_at = call_started_at - make_interval(secs => $2) where id = $1`,
        [consultationId, seconds],
      );
    },
    person,
    async signedIn(as) {
      const one = person();
      await one.get('signInToDemonstration', { body: { as } });
      // Who is there is not what most tests are about.
      if ((await one.get('getSession')).work !== null)
        await one.get('stepUpSession', { body: { by: 'demonstration' } });
      return one;
    },
    async close() {
      await server.close();
      await files.remove();
      if (database === undefined) await own.close();
    },
  };
}
