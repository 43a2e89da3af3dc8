import type { Logger } from 'pino';
import type { Config } from './config/config.ts';
import type { FileParts } from './modules/file/index.ts';
import { demonstrationMailer, smtpMailer } from './modules/notification/mailer.ts';
import { sendMail } from './modules/notification/send-mail.ts';
import { sendSms } from './modules/notification/send-sms.ts';
import { demonstrationSms, gatewaySms } from './modules/notification/sms-gateway.ts';
import { type BackupLimits, thresholds } from './modules/safeguard/index.ts';
import { type Database, openDatabase, openPool, refusePrivilegedRole } from './platform/database.ts';
import { publisher } from './realtime/bus.ts';
import { auditSink } from './worker/audit-sink.ts';
import type { CheckpointParts } from './worker/seal/make-checkpoints.ts';
import { startWorker as runJobs } from './worker/worker.ts';

/** What the worker is started over. */
export interface WorkerParts {
  readonly config: Config;
  /** Where the worker's role reaches the database. */
  readonly databaseUrl: string;
  /** As the app's role. */
  readonly app: Database;
  readonly checkpoints: CheckpointParts | null;
  readonly files: FileParts;
  readonly logger: Logger;
  readonly onLoss: (error: Error) => void;
  /** Takes what must be closed again, the last first. */
  readonly onClose: (closer: () => Promise<unknown>) => void;
}

/** Does what the acts left to do: mails, short messages, what is due. */
export async function startWorker({
  config,
  databaseUrl,
  app,
  checkpoints,
  files,
  logger,
  onLoss,
  onClose,
}: WorkerParts): Promise<void> {
  const origin = new URL(config.PUBLIC_URL).origin;
  const pool = openPool(databaseUrl, 5, onLoss);
  // The pool itself: Kysely ends one only after it has used it.
  onClose(async () => await pool.end());
  const db = openDatabase(pool);
  await refusePrivilegedRole(db);
  const mailer =
    config.ONSHIN_MODE === 'demonstration'
      ? demonstrationMailer(db)
      : smtpMailer(config.SMTP_URL ?? '', config.MAIL_FROM);
  const runner = await runJobs({
    pool,
    db,
    app,
    checkpoints,
    files,
    sendMail: sendMail(mailer, origin),
    sendSms: sendSms(smsIn(config, db), origin),
    announce: publisher(pool, onLoss),
    dormancy: thresholds.dormancy,
    detections: thresholds.detections,
    auditSink: config.AUDIT_STREAM === undefined ? null : auditSink(config.AUDIT_STREAM),
    backups: config.ONSHIN_MODE === 'demonstration' ? null : backupLimitsOf(config),
    logger,
  });
  onClose(async () => await runner.stop());
}

/** After how long without a good backup or drill those who watch are told. */
export const backupLimitsOf = ({ BACKUP_HOURS, DRILL_DAYS }: Config): BackupLimits => ({
  hours: BACKUP_HOURS,
  days: DRILL_DAYS,
});

/** Whether anybody would send a short message: the demonstration shows them on a page. */
export function hasSms(config: Config): boolean {
  return config.ONSHIN_MODE === 'demonstration' || config.SMS_URL !== undefined;
}

function smsIn({ ONSHIN_MODE, SMS_URL: url, SMS_TOKEN: token, SMS_FROM: from }: Config, db: Database) {
  if (ONSHIN_MODE === 'demonstration') return demonstrationSms(db);
  return url === undefined ? null : gatewaySms({ url, token: token ?? '', from: from ?? '' });
}
