import { existsSync } from 'node:fs';
import type { ServerOptions } from 'node:https';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import websocket from '@fastify/websocket';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { bindOperations, type HttpParts } from './bind-operations.ts';
import { Callers } from './callers.ts';
import { answerProblems } from './errors.ts';
import { setHeaders } from './headers.ts';
import { sessionCookie } from './session-cookie.ts';

export interface AppParts extends Omit<HttpParts, 'callers' | 'cookies'> {
  readonly logger: Logger;
  readonly trustProxy: boolean;
  /** The folder of the built web app; without it the API stands alone. */
  readonly webRoot: string | null;
  readonly bindSockets: (app: FastifyInstance) => void;
  /** What HTTPS is spoken with; null where a proxy in front speaks it. */
  readonly https: ServerOptions | null;
}

/** API, sockets and web app on one origin. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = parts.logger;
  const cookies = sessionCookie(parts.origin.startsWith('https:'));
  const callers = new Callers(cookies);
  const app = fastify({
    https: parts.https,
    loggerInstance: logger,
    // Requests are not logged one by one: the audit trail tells who did what, and URLs stay out of the log.
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy, ours: whatever addresses a caller put in front of its word are the caller's own.
    trustProxy: (_address: string, hop: number) => parts.trustProxy && hop === 0,
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 200 },
    // Its type tells plain and secure servers apart; whatever is registered here works on both.
  }) as unknown as FastifyInstance;
  setHeaders(app, parts.origin.startsWith('https:'));
  const webRoot = parts.webRoot !== null && existsSync(parts.webRoot) ? parts.webRoot : null;
  answerProblems(app, webRoot !== null);
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['gzip'] });
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } });
  await app.register(
    async (api) => {
      await api.register(rateLimit, {
        max: parts.callsPerMinute,
        timeWindow: '1 minute',
        keyGenerator: (request) => callers.countedAs(request),
      });
      await api.register(swagger, {
        openapi: {
          openapi: '3.1.0',
          info: {
            title: 'Onshin',
            version: '1',
            description: 'Online medical consultations under the guideline',
          },
          servers: [{ url: '/' }],
        },
        transform: jsonSchemaTransform,
      });
      await api.register(
        async (v1) => {
          v1.get('/health', { schema: { hide: true } }, async () => {
            await sql`select 1`.execute(parts.db);
            return { ok: true };
          });
          bindOperations(v1, { ...parts, callers, cookies });
          parts.bindSockets(v1);
        },
        { prefix: '/v1' },
      );
      api.get('/openapi.json', { schema: { hide: true } }, () => api.swagger());
      await api.register(swaggerUi, { routePrefix: '/docs', staticCSP: false });
    },
    { prefix: '/api' },
  );
  if (webRoot !== null) await serveWeb(app, webRoot);
  return app;
}

/** The two pages of the web app: staff's under /staff, everybody else's everywhere else. */
async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    index: false,
    setHeaders(reply, path) {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/staff', (_request, reply) => reply.sendFile('staff.html'));
  app.get('/staff/*', (_request, reply) => reply.sendFile('staff.html'));
  app.get('/', (_request, reply) => reply.sendFile('index.html'));
  for (const page of ['/c/*', '/p/*', '/link', '/demonstration', '/demonstration/*']) {
    app.get(page, (_request, reply) => reply.sendFile('index.html'));
  }
}
