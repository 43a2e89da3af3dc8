import type { Server as HttpsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { pino, type Logger } from 'pino';
import type { Config } from './config/config.ts';
import { composeHandlers, facts } from './compose.ts';
import { buildApp } from './http/app.ts';
import { cameFrom } from './http/came-from.ts';
import { authoritiesIn, openRedirect, secureListener } from './http/tls/listener.ts';
import { type Database, openDatabase, openPool, refusePrivilegedRole } from './platform/database.ts';
import { passwordsUnder, secretBox } from './platform/secrets.ts';
import { openBus, publisher } from './realtime/bus.ts';
import { Hub } from './realtime/hub.ts';
import { watchLocks } from './realtime/watch-locks.ts';
import { bindSockets } from './realtime/sockets.ts';
import { openProvider, type ProviderParts } from './modules/identity/index.ts';
import { demonstrationMailer, smtpMailer } from './modules/notification/mailer.ts';
import { sendMail } from './modules/notification/send-mail.ts';
import { sendSms } from './modules/notification/send-sms.ts';
import { demonstrationSms, gatewaySms } from './modules/notification/sms-gateway.ts';
import { thresholds } from './modules/safeguard/index.ts';
import { auditSink } from './worker/audit-sink.ts';
import { startWorker } from './worker/worker.ts';

export interface DatabaseUrls {
  readonly app: string;
  readonly worker: string;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const builtBesideUs = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Starts the parts this process was asked for, over a database that is ready. */
export async function startServer(
  config: Config,
  urls: DatabaseUrls,
  secretKey: Buffer,
  logger = makeLogger(config),
): Promise<RunningServer> {
  const onLoss = (error: Error) => logger.warn({ error: error.message }, 'database connection lost');
  const pool = openPool(urls.app, 20, onLoss);
  const db = openDatabase(pool);
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closer of closers.toReversed()) await closer();
    await db.destroy();
  };
  try {
    await refusePrivilegedRole(db);
    const demonstrationClinicId = await requireMode(db, config.ONSHIN_MODE);
    const origin = new URL(config.PUBLIC_URL).origin;
    let url = origin;
    if (config.ONSHIN_ROLES.includes('web')) {
      const onFault = (error: unknown) =>
        logger.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'realtime');
      const bus = await openBus(urls.app, pool, onFault);
      closers.push(async () => await bus.close());
      const relay = { urls: config.TURN_URLS, secret: config.TURN_SECRET };
      const hub = new Hub(db, bus, onFault);
      const secure = secureListener(config);
      const from = cameFrom({
        trustProxy: config.TRUST_PROXY,
        authorities: config.TLS_CLIENT_CA === undefined ? [] : authoritiesIn(config.TLS_CLIENT_CA),
      });
      const locks = watchLocks(db, hub, onFault);
      closers.push(async () => clearInterval(locks));
      const app = await buildApp({
        db,
        facts,
        handlers: composeHandlers(
          {
            mode: config.ONSHIN_MODE,
            party: { id: new URL(origin).hostname, origin },
            box: secretBox(secretKey),
            passwords: passwordsUnder(secretKey),
            demonstrationClinicId: () => demonstrationClinicId,
            provider: providerIn(config, origin),
            listener: () =>
              secure === null
                ? null
                : {
                    minimum: config.TLS_MINIMUM,
                    reason: config.TLS_MINIMUM_REASON ?? null,
                    certificateEndsAt: secure.endsAt().toISOString(),
                  },
            clientCertificates: config.TLS_CLIENT_CA !== undefined,
            smsPerDay: hasSms(config) ? config.SMS_PER_DAY : null,
          },
          relay,
        ),
        announce: (announcements) => announcements.forEach((announcement) => bus.publish(announcement)),
        origin,
        cameFrom: from,
        logger,
        trustProxy: config.TRUST_PROXY,
        webRoot: config.WEB_ROOT ?? builtBesideUs,
        https: secure?.options ?? null,
        callsPerMinute: config.CALLS_PER_MINUTE,
        bindSockets: (scope) =>
          bindSockets(scope, {
            db,
            hub,
            origin,
            cameFrom: from,
            relay,
            relayOnly: config.RELAY_ONLY,
            onFault,
          }),
      });
      await app.listen({ port: config.PORT, host: config.HOST });
      closers.push(async () => {
        hub.closeAll();
        await app.close();
      });
      const endWatch = secure?.watch(app.server as unknown as HttpsServer, logger);
      closers.push(async () => endWatch?.());
      if (config.REDIRECT_PORT !== undefined) {
        const redirect = await openRedirect(config.REDIRECT_PORT, config.HOST, origin);
        closers.push(async () => {
          redirect.closeAllConnections();
          redirect.close();
        });
      }
      url = origin;
    }
    if (config.ONSHIN_ROLES.includes('worker')) {
      const workerPool = openPool(urls.worker, 5, onLoss);
      const workerDb = openDatabase(workerPool);
      await refusePrivilegedRole(workerDb);
      const mailer =
        config.ONSHIN_MODE === 'demonstration'
          ? demonstrationMailer(workerDb)
          : smtpMailer(config.SMTP_URL ?? '', config.MAIL_FROM);
      const runner = await startWorker({
        pool: workerPool,
        db: workerDb,
        sendMail: sendMail(mailer, origin),
        sendSms: sendSms(smsIn(config, workerDb), origin),
        announce: publisher(workerPool, onLoss),
        dormancy: thresholds.dormancy,
        auditSink: config.AUDIT_STREAM === undefined ? null : auditSink(config.AUDIT_STREAM),
        logger,
      });
      closers.push(async () => {
        await runner.stop();
        // The pool itself: Kysely ends one only after it has used it.
        await workerPool.end();
      });
    }
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether anybody would send a short message: the demonstration shows them on a page. */
function hasSms(config: Config): boolean {
  return config.ONSHIN_MODE === 'demonstration' || config.SMS_URL !== undefined;
}

function smsIn({ ONSHIN_MODE, SMS_URL: url, SMS_TOKEN: token, SMS_FROM: from }: Config, db: Database) {
  if (ONSHIN_MODE === 'demonstration') return demonstrationSms(db);
  return url === undefined ? null : gatewaySms({ url, token: token ?? '', from: from ?? '' });
}

function providerIn(config: Config, origin: string): ProviderParts | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  const redirectUri = `${origin}/staff/sign-in/return`;
  return {
    name: config.OIDC_NAME,
    provider: openProvider({ issuer, clientId, clientSecret, redirectUri }),
    twoFactorClasses: config.OIDC_TWO_FACTOR_CLASSES,
  };
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
