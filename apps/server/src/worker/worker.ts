import { Logger as JobLogger, run, type Runner } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Logger } from 'pino';
import { alarmOf, measureDrift } from '../platform/clock-drift.ts';
import type { Database } from '../platform/database.ts';
import { sealChains } from './seal-chain.ts';

export interface WorkerParts {
  readonly pool: pg.Pool;
  readonly db: Database;
  readonly sendMail: (job: unknown) => Promise<void>;
  readonly logger: Logger;
}

/** Runs what acts have enqueued, and what must happen again and again. */
export async function startWorker(parts: WorkerParts): Promise<Runner> {
  return await run({
    pgPool: parts.pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: new JobLogger(() => (level, message) => {
      // What a mail server answers names the address: the log says which job, never what went wrong in whose mail.
      if (level === 'error' || level === 'warning')
        parts.logger.warn({ jobs: message.split(' with error ')[0]?.slice(0, 200) }, 'jobs');
    }),
    crontab: ['* * * * * sealChains', '* * * * * compareClocks', '*/10 * * * * sweep'].join('\n'),
    taskList: {
      sendMail: async (payload) => await parts.sendMail(payload),
      sealChains: async () => void (await sealChains(parts.db)),
      compareClocks: async () => {
        const driftSeconds = await measureDrift(parts.db);
        const loudness = alarmOf(driftSeconds);
        if (loudness !== null) parts.logger[loudness]({ driftSeconds }, 'clock differs from the database');
      },
      sweep: async () => await sweep(parts.db),
    },
  });
}

/**
 * Removes what has served: signals of past calls, answers remembered for repeats, tokens and sessions that have ended,
 * holds nobody confirmed.
 */
async function sweep(db: Database): Promise<void> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  await db
    .deleteFrom('idempotencyKey')
    .where('createdAt', '<', sql<string>`now() - interval '24 hours'`)
    .execute();
  await db
    .deleteFrom('oneTimeToken')
    .where('expiresAt', '<', sql<string>`now() - interval '7 days'`)
    .execute();
  await db
    .deleteFrom('session')
    .where(sql<boolean>`coalesce(ended_at, ends_at) < now() - interval '7 days'`)
    .execute();
  await db
    .deleteFrom('signal')
    .where('sentAt', '<', sql<string>`now() - interval '6 hours'`)
    .execute();
  for (const { id } of rows) {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${id}, true)`.execute(tx);
      await tx
        .updateTable('appointment')
        .set({ status: 'released', heldUntil: null })
        .where('clinicId', '=', id)
        .where('status', '=', 'held')
        .where('heldUntil', '<', sql<string>`now()`)
        .execute();
    });
  }
}
