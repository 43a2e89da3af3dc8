import type { DetectionThresholds } from '@onshin/domain';
import { Logger as JobLogger, run, type Runner } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from 'pino';
import { chaseEntries, finaliseByRule } from '../modules/record/index.ts';
import type { FileParts } from '../modules/file/index.ts';
import type { BackupLimits } from '../modules/safeguard/index.ts';
import { alarmOf, measureDrift } from '../platform/clock-drift.ts';
import type { Database } from '../platform/database.ts';
import { endSessionsOfLeavers } from './end-sessions-of-leavers.ts';
import type { AuditSink } from './audit-sink.ts';
import { streamAudit } from './stream-audit.ts';
import { checkChains } from './seal/check-chains.ts';
import { turnOf } from './seal/check-files.ts';
import { type CheckpointParts, makeCheckpoints } from './seal/make-checkpoints.ts';
import { sealChains } from './seal/seal-chain.ts';
import { stampHeads } from './seal/stamp-heads.ts';
import { type Dormancy, suspendDormant } from './suspend-dormant.ts';
import { sweep } from './sweep.ts';
import { sweepFiles } from './sweep-files.ts';
import { runOn } from './run-on.ts';
import { watchBackups } from './watch-backups.ts';
import { watchAccesses } from './watch-accesses.ts';

export interface WorkerParts {
  readonly pool: pg.Pool;
  readonly db: Database;
  /** As the app's role: what a rule of a clinic does by itself goes the path of acts. */
  readonly app: Database;
  readonly sendMail: (job: unknown) => Promise<void>;
  readonly sendSms: (job: unknown) => Promise<void>;
  readonly announce: (message: { kind: 'signedOut'; session: string }) => void;
  readonly dormancy: Dormancy;
  /** From when on something in the log of access is told at once. */
  readonly detections: DetectionThresholds;
  /** Where the audit trail is written out to; null where nobody wants it. */
  readonly auditSink: AuditSink | null;
  /** What signs the heads of the chains, and where they go; null where nothing is kept outside. */
  readonly checkpoints: CheckpointParts | null;
  readonly files: FileParts;
  /** How old backups and drills may be; null where nothing is worth one. */
  readonly backups: BackupLimits | null;
  readonly logger: Logger;
}

/** Runs what acts have enqueued, and what must happen again and again. */
export async function startWorker(parts: WorkerParts): Promise<{ stop(): Promise<void> }> {
  const looked = new Map<string, string>();
  return await runOn(
    async () => await beginJobs(parts, looked),
    (error) => {
      const words = error instanceof Error ? error.message : 'unknown';
      parts.logger.warn({ error: words }, 'jobs stopped with the database and begin again');
    },
  );
}

async function beginJobs(parts: WorkerParts, looked: Map<string, string>): Promise<Runner> {
  return await run({
    pgPool: parts.pool,
    concurrency: 4,
    noHandleSignals: true,
    // Else nobody waits for what becomes of a job, and where that cannot be written the whole process ends.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    pollInterval: 2_000,
    logger: new JobLogger(() => (level, message) => {
      // What a mail server answers names the address: the log says which job, never what went wrong in whose mail.
      if (level === 'error' || level === 'warning')
        parts.logger.warn({ jobs: message.split(' with error ')[0]?.slice(0, 200) }, 'jobs');
    }),
    crontab: [
      '* * * * * sealChains',
      '* * * * * compareClocks',
      '7 * * * * stampHeads',
      '*/10 * * * * sweep',
      // In UTC: a quarter past three at night in Japan.
      '15 18 * * * checkChains',
      // Seven in the morning in Japan, before the day begins.
      '0 22 * * * watchBackups',
      '30 4 * * * suspendDormant',
      '*/3 * * * * watchAccesses',
      '*/10 * * * * finaliseByRule',
    ].join('\n'),
    taskList: {
      sendMail: async (payload) => await parts.sendMail(payload),
      sendSms: async (payload) => await parts.sendSms(payload),
      sealChains: async () => {
        await sealChains(parts.db);
        if (parts.checkpoints !== null) await makeCheckpoints(parts.db, parts.checkpoints);
        if (parts.auditSink !== null) await streamAudit(parts.db, parts.auditSink);
      },
      stampHeads: async () => {
        if (parts.checkpoints !== null) await stampHeads(parts.db, parts.checkpoints);
      },
      compareClocks: async () => {
        const driftSeconds = await measureDrift(parts.db);
        const loudness = alarmOf(driftSeconds);
        if (loudness !== null) parts.logger[loudness]({ driftSeconds }, 'clock differs from the database');
      },
      watchAccesses: async () => void (await watchAccesses(parts.db, parts.detections, looked)),
      checkChains: async () => {
        for (const { chainId, firstFault, faults, extent } of await checkChains(parts.db, parts.checkpoints, {
          store: parts.files.store,
          among: turnOf(new Date()),
        }))
          parts.logger.error({ chainId, firstFault, faults, extent }, 'a chain is not as it was sealed');
      },
      finaliseByRule: async () => {
        await chaseEntries(parts.app);
        await finaliseByRule(parts.app);
      },
      watchBackups: async () => {
        if (parts.backups !== null) await watchBackups(parts.db, parts.backups);
      },
      suspendDormant: async () => void (await suspendDormant(parts.db, parts.dormancy)),
      sweep: async () => {
        const ended = await endSessionsOfLeavers(parts.db);
        for (const session of ended) parts.announce({ kind: 'signedOut', session });
        const lostMessages = await sweep(parts.db);
        if (lostMessages > 0)
          parts.logger.error({ lostMessages }, 'messages could not be sent and were given up');
        await sweepFiles(parts.db, parts.files);
      },
    },
  });
}
