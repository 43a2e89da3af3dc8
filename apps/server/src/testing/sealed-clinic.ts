import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Signer, signerOf } from '@onshin/seal';
import { sql } from 'kysely';
import type pg from 'pg';
import { vi } from 'vitest';
import { type Database, openDatabase, openPool, type Tx } from '../platform/database.ts';
import { readOutside } from '../worker/seal/checkpoint-files.ts';
import { makeCheckpoints } from '../worker/seal/make-checkpoints.ts';
import { sealChains } from '../worker/seal/seal-chain.ts';
import type { Outside } from '../worker/seal/verdict.ts';
import { addFile, pictureOf } from './file-bodies.ts';
import { Journey } from './journey.ts';
import { openTestServer, type TestServer } from './test-server.ts';

/** A clinic whose records are all sealed, and somebody whom no trigger of the database stops. */
export interface SealedClinic {
  readonly server: TestServer;
  readonly clinicId: string;
  readonly worker: Database;
  readonly admin: pg.Client;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly signer: () => Promise<Signer>;
  /** Where its signed heads lie. */
  readonly folder: string;
  outside(chainId?: string): Promise<Outside>;
  /** What is seen, as the sealer, after a change; the change is undone. */
  after<T>(change: (tx: Tx) => Promise<unknown>, look: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

class Undo extends Error {}

/** One consultation from the wish to the finished note, sealed and signed in two steps. */
export async function openSealedClinic(): Promise<SealedClinic> {
  const key = generateKeyPairSync('ed25519').privateKey;
  const publicKey = createPublicKey(key);
  const signer = async () => await Promise.resolve(signerOf(key));
  const server = await openTestServer({ ONSHIN_ROLES: 'web' });
  const { clinicId } = server;
  const folder = await mkdtemp(join(tmpdir(), 'onshin-heads-'));
  const worker = openDatabase(openPool(server.database.url('onshin_worker'), 2));
  const superuser = openDatabase(openPool(server.database.url('postgres'), 1));
  const admin = await server.database.as('postgres');
  // Transactions of other tests on the same cluster hold the horizon back for a moment.
  const sealAndSign = async () => {
    await vi.waitUntil(
      async () => {
        await sealChains(worker);
        return (await admin.query('select from seal_queue')).rowCount === 0;
      },
      { timeout: 15_000, interval: 100 },
    );
    await makeCheckpoints(worker, { signer, folder, authority: null });
  };
  const journey = await Journey.open(server);
  await journey.untilWaiting();
  await sealAndSign();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote();
  await journey.end();
  await journey.close();
  await addFile(server, journey.doctor, journey.patientAt.patientId, await pictureOf(60, 40));
  await addFile(server, journey.doctor, journey.patientAt.patientId, await pictureOf(40, 60, 'png'));
  await sealAndSign();
  return {
    server,
    clinicId,
    worker,
    admin,
    key,
    publicKey,
    signer,
    folder,
    outside: async (chainId = clinicId) => await readOutside(folder, chainId, publicKey),
    async after(change, look) {
      const seen: Awaited<ReturnType<typeof look>>[] = [];
      await superuser
        .transaction()
        .execute(async (tx) => {
          await sql`set local session_replication_role = replica`.execute(tx);
          await change(tx);
          await sql`set local role onshin_sealer`.execute(tx);
          await sql`select set_config('app.clinic', ${clinicId}, true), set_config('TimeZone', 'UTC', true)`.execute(
            tx,
          );
          seen.push(await look(tx));
          throw new Undo();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error;
        });
      const [one] = seen;
      if (one === undefined) throw new Error('nothing was seen');
      return one;
    },
    async close() {
      await worker.destroy();
      await superuser.destroy();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
