import { sql } from 'kysely';
import { pino, type Logger } from 'pino';
import type { Config } from './config/config.ts';
import { openDatabase, openPool, refusePrivilegedRole } from './platform/database.ts';
import type { FileParts } from './modules/file/index.ts';
import type { CheckpointParts } from './worker/seal/make-checkpoints.ts';
import { startWeb } from './start-web.ts';
import { startWorker } from './start-worker.ts';

export interface DatabaseUrls {
  readonly app: string;
  readonly worker: string;
}

/** What this house alone has. */
export interface ServerKeys {
  /** Seals second factors, and is mixed into passwords. */
  readonly secret: Buffer;
  /** Signs the heads of the chains; null where none are kept outside, as in most tests. */
  readonly checkpoints: CheckpointParts | null;
  /** Where files of charts lie, and what opens them. */
  readonly files: FileParts;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the parts this process was asked for, over a database that is ready. */
export async function startServer(
  config: Config,
  urls: DatabaseUrls,
  keys: ServerKeys,
  logger = makeLogger(config),
): Promise<RunningServer> {
  const onLoss = (error: Error) => logger.warn({ error: error.message }, 'database connection lost');
  const pool = openPool(urls.app, 20, onLoss);
  const db = openDatabase(pool);
  const closers: (() => Promise<unknown>)[] = [async () => await db.destroy()];
  const onClose = (closer: () => Promise<unknown>): void => void closers.push(closer);
  const close = async () => {
    for (const closer of closers.toReversed()) await closer();
  };
  try {
    await refusePrivilegedRole(db);
    const demonstrationClinicId = await requireMode(db, config.ONSHIN_MODE);
    if (config.ONSHIN_ROLES.includes('web')) {
      await startWeb({
        config,
        databaseUrl: urls.app,
        pool,
        db,
        secretKey: keys.secret,
        files: keys.files,
        demonstrationClinicId,
        logger,
        onClose,
      });
    }
    if (config.ONSHIN_ROLES.includes('worker')) {
      await startWorker({
        config,
        databaseUrl: urls.worker,
        app: db,
        checkpoints: keys.checkpoints,
        files: keys.files,
        logger,
        onLoss,
        onClose,
      });
    }
    return { url: new URL(config.PUBLIC_URL).origin, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function makeLogger(config: Config): Logger {
  return pino({ level: config.LOG_LEVEL, base: null });
}

/** A demonstration never runs on a real clinic's database, nor the other way round. */
async function requireMode(
  db: ReturnType<typeof openDatabase>,
  mode: Config['ONSHIN_MODE'],
): Promise<string | null> {
  const { rows } = await sql<{
    isDemonstration: boolean;
  }>`select is_demonstration from lookup.kinds_of_clinics()`.execute(db);
  const isWrong = rows.some((row) => row.isDemonstration !== (mode === 'demonstration'));
  if (isWrong) {
    throw new WrongMode(
      mode === 'demonstration'
        ? 'This database holds a real clinic. Demonstration mode refuses to run on it.'
        : 'This database holds a demonstration clinic. Real mode refuses to run on it.',
    );
  }
  if (mode !== 'demonstration') return null;
  const ids = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  return ids.rows[0]?.id ?? null;
}

/** The database belongs to the other mode. */
export class WrongMode extends Error {
  override readonly name = 'WrongMode';
}
