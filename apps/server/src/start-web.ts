import type { Server as HttpsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { composeHandlers, facts } from './compose.ts';
import type { Config } from './config/config.ts';
import { buildApp } from './http/app.ts';
import { cameFrom } from './http/came-from.ts';
import { authoritiesIn, openRedirect, secureListener } from './http/tls/listener.ts';
import { fileTraffic, type FileParts } from './modules/file/index.ts';
import { openProvider, type ProviderParts } from './modules/identity/index.ts';
import type { Database, openPool } from './platform/database.ts';
import { passwordsUnder, secretBox } from './platform/secrets.ts';
import { openBus } from './realtime/bus.ts';
import { Hub } from './realtime/hub.ts';
import { bindSockets } from './realtime/sockets.ts';
import { watchLocks } from './realtime/watch-locks.ts';
import { backupLimitsOf, hasSms } from './start-worker.ts';

const builtBesideUs = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** What the web part is started over. */
export interface WebParts {
  readonly config: Config;
  /** Where the app's role reaches the database; the bus listens on a connection of its own. */
  readonly databaseUrl: string;
  readonly pool: ReturnType<typeof openPool>;
  readonly db: Database;
  readonly secretKey: Buffer;
  readonly files: FileParts;
  readonly demonstrationClinicId: string | null;
  readonly logger: Logger;
  /** Takes what must be closed again, the last first. */
  readonly onClose: (closer: () => Promise<unknown>) => void;
}

/** Answers browsers and sockets. */
export async function startWeb(parts: WebParts): Promise<void> {
  const { config, pool, db, logger, onClose } = parts;
  const origin = new URL(config.PUBLIC_URL).origin;
  const onFault = (error: unknown) =>
    logger.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'realtime');
  const bus = await openBus(parts.databaseUrl, pool, onFault);
  onClose(async () => await bus.close());
  const hub = new Hub(db, bus, onFault);
  const locks = watchLocks(db, hub, onFault);
  onClose(async () => clearInterval(locks));
  const relay = { urls: config.TURN_URLS, secret: config.TURN_SECRET };
  const secure = secureListener(config);
  const from = cameFrom({
    trustProxy: config.TRUST_PROXY,
    authorities: config.TLS_CLIENT_CA === undefined ? [] : authoritiesIn(config.TLS_CLIENT_CA),
  });
  const app = await buildApp({
    db,
    facts,
    handlers: composeHandlers(
      identityParts(parts, origin, secure),
      relay,
      parts.files,
      backupLimitsOf(config),
    ),
    files: fileTraffic({
      ...parts.files,
      db,
      onDamage: (fileId, error) => logger.error({ fileId, error: error.name }, 'a file does not open'),
    }),
    announce: (announcements) => announcements.forEach((announcement) => bus.publish(announcement)),
    origin,
    cameFrom: from,
    logger,
    trustProxy: config.TRUST_PROXY,
    webRoot: config.WEB_ROOT ?? builtBesideUs,
    https: secure?.options ?? null,
    callsPerMinute: config.CALLS_PER_MINUTE,
    bindSockets: (scope) =>
      bindSockets(scope, { db, hub, origin, cameFrom: from, relay, relayOnly: config.RELAY_ONLY, onFault }),
  });
  await app.listen({ port: config.PORT, host: config.HOST });
  onClose(async () => {
    hub.closeAll();
    await app.close();
  });
  const endWatch = secure?.watch(app.server as unknown as HttpsServer, logger);
  onClose(async () => endWatch?.());
  if (config.REDIRECT_PORT === undefined) return;
  const redirect = await openRedirect(config.REDIRECT_PORT, config.HOST, origin);
  onClose(async () => {
    redirect.closeAllConnections();
    redirect.close();
  });
}

function identityParts(
  { config, secretKey, demonstrationClinicId }: WebParts,
  origin: string,
  secure: ReturnType<typeof secureListener>,
): Parameters<typeof composeHandlers>[0] {
  return {
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
  };
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
