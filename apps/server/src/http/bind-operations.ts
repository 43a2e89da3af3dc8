import { type Operation, type OperationName, operations, isCommand } from '@onshin/contract';
import type { RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SignedIn } from '../path/actor.ts';
import type { CameFrom } from '../path/came-from.ts';
import type { FileTraffic, ReceivedFile } from '../path/file-traffic.ts';
import type { Call, Handler, Handlers } from '../path/handler.ts';
import { type PathParts, perform } from '../path/perform.ts';
import { anonymous } from '../path/actor.ts';
import { findSignedIn } from '../path/find-signed-in.ts';
import { oneByOne } from '../path/one-by-one.ts';
import { mayAttempt } from '../path/permissions.ts';
import { tokenHash } from '../platform/secrets.ts';
import { ProblemError } from '../platform/problem-error.ts';
import { noteActivity } from '../path/activity.ts';
import { placeOf } from '../platform/place.ts';
import type { Callers } from './callers.ts';
import { isDeeperThan } from './depth.ts';
import { deviceOf } from './device.ts';
import { bytesIn, type FileAnswer, sendBytes, takeBytesAsTheyCome } from './file-bytes.ts';
import type { SessionCookie } from './session-cookie.ts';

export interface HttpParts extends PathParts {
  readonly origin: string;
  readonly handlers: Handlers;
  readonly cameFrom: (request: FastifyRequest) => CameFrom;
  /** Calls a client may make in a minute. */
  readonly callsPerMinute: number;
  readonly callers: Callers;
  readonly cookies: SessionCookie;
  readonly files: FileTraffic;
}

/** Binds every operation of the contract to its handler; each call goes down the one path. */
export function bindOperations(app: FastifyInstance, parts: HttpParts): void {
  // A form of a foreign page can send plain text without asking; nothing of ours does.
  app.removeContentTypeParser('text/plain');
  takeBytesAsTheyCome(app);
  for (const operation of Object.values(operations)) bind(app, parts, operation);
}

function bind(app: FastifyInstance, parts: HttpParts, operation: Operation): void {
  app.route({
    method: operation.at.method,
    url: operation.at.path,
    schema: describe(operation),
    ...(isDoor(operation) ? { config: { rateLimit: doorLimit(operation, parts.callsPerMinute) } } : {}),
    // Ours is the one reading of a request; fastify's own would do it twice.
    validatorCompiler: () => () => true,
    serializerCompiler: () => (value) => JSON.stringify(value),
    handler: async (request, reply) => {
      const hasBody = operation.at.method !== 'GET';
      if (hasBody) requireSameOrigin(request, parts.origin);
      const key = isCommand(operation.at) ? idempotencyKey(request) : null;
      const seenVersion = operation.at.versioned === true ? expectedVersion(request) : null;
      const params = read(operation.params, request.params, 'params') as { clinicId?: string };
      const query = read(operation.query, request.query, 'query');
      if (hasBody && operation.at.takesFile !== true && isDeeperThan(request.body, deepestBody))
        throw new ProblemError('invalidInput');
      const given = operation.at.takesFile === true ? {} : (request.body ?? {});
      const body = hasBody ? read(operation.body, given, 'body') : {};
      const from = parts.cameFrom(request);
      const token = parts.cookies.read(request);
      const sessionHash = token === null ? null : tokenHash(token);
      const signedIn: SignedIn | null =
        sessionHash === null ? null : await findSignedIn(parts.db, sessionHash, from);
      if (token !== null) parts.callers.note(token, signedIn !== null);
      // A page says when its person has touched something; what it asks by itself does not keep a session open.
      if (sessionHash !== null && signedIn !== null && request.headers['x-onshin-active'] === '1')
        await noteActivity(parts.db, sessionHash);
      const received =
        operation.at.takesFile === true ? await receive(parts, request, params, signedIn) : null;
      const call: Call<OperationName> = {
        cameFrom: from,
        received: received instanceof ProblemError ? null : received,
        params,
        query,
        body,
        signedIn,
        sessionHash,
        language: languageOf(request),
        device: deviceOf(request.headers['user-agent']),
        setSession: (fresh: string | null) =>
          fresh === null ? parts.cookies.clear(reply) : parts.cookies.write(reply, fresh),
      } as Call<OperationName>;
      const handler = parts.handlers[operation.name] as Handler<OperationName>;
      const outgoing = await perform(
        parts,
        {
          name: operation.name,
          clinicId: params.clinicId ?? null,
          signedIn,
          remoteAddress: from.address,
          idempotencyKey: key,
          expectedVersion: seenVersion,
          oneByOne: oneByOne(operation.name, body, signedIn),
          params,
          // Of somebody who helps several the same words are about another patient.
          fingerprint: [operation.name, params, body, signedIn?.helping?.patientId ?? null],
        },
        async (act) => {
          // Refused as an act is, and written down like one.
          if (received instanceof ProblemError) {
            const { patientId, fileId } = fileAt(params);
            act.concerns({ patientIds: [patientId] });
            act.noteInAudit({ fileId });
            throw received;
          }
          return operation.answer.parse(await handler(act, call));
        },
      ).catch(async (error: unknown) => {
        if (received !== null && !(received instanceof ProblemError))
          await parts.files.discard(fileAt(params));
        throw error;
      });
      if (operation.at.givesFile === true) {
        const file = outgoing.answer as FileAnswer;
        return await sendBytes(reply, file, await parts.files.open(fileAt(params)));
      }
      return send(reply, outgoing.status, outgoing.answer);
    },
  });
}

/** The bytes of a file come in before its act: an act waits for nobody's line. */
async function receive(
  { files }: HttpParts,
  request: FastifyRequest,
  params: { clinicId?: string },
  signedIn: SignedIn | null,
): Promise<ReceivedFile | ProblemError | null> {
  if (signedIn === null) return null;
  try {
    return await files.receive(bytesIn(request), fileAt(params), signedIn.accountId);
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

const fileAt = (params: { clinicId?: string; patientId?: string; fileId?: string }) => ({
  clinicId: params.clinicId ?? '',
  patientId: params.patientId ?? '',
  fileId: params.fileId ?? '',
});

/** Levels of lists and objects; what we send has far fewer, and what has far more breaks whoever writes it out. */
const deepestBody = 64;

/** A command open to anybody: signing in, and the advice on dangerous symptoms. */
function isDoor({ name, at }: Operation): boolean {
  return at.method !== 'GET' && mayAttempt(name, anonymous);
}

/** What one call of these costs us or somebody else, and over how long a place has a tenth of its calls for them. */
const dear: Partial<Record<OperationName, string>> = {
  // A password is looked at with 64 MiB of memory.
  signInWithPassword: '1 minute',
  // So is the phrase of an envelope, whether there is one or not.
  openSealedAccount: '1 minute',
  // A letter to an address the caller has only to name.
  sendSignInLink: '15 minutes',
};

/** Whoever is nobody yet is counted by place alone: another session or an invented one is no new caller. */
function doorLimit({ name }: Operation, callsPerMinute: number): RateLimitOptions {
  const keyGenerator = (request: FastifyRequest) => placeOf(request.ip);
  const timeWindow = dear[name];
  if (timeWindow === undefined) return { keyGenerator };
  return { keyGenerator, timeWindow, max: Math.ceil(callsPerMinute / 10) };
}

function send(reply: FastifyReply, status: number, answer: unknown): FastifyReply {
  const version = (answer as { version?: unknown }).version;
  if (typeof version === 'number') void reply.header('etag', `"${version}"`);
  return reply.status(status).send(answer);
}

function read(schema: z.ZodType, value: unknown, part: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ProblemError('invalidInput', undefined, {
    fields: result.error.issues.slice(0, 20).map((issue) => ({
      path: [part, ...issue.path].join('.'),
      message: issue.code,
    })),
  });
}

const keyForm = z.uuid();

function idempotencyKey(request: FastifyRequest): string {
  const result = keyForm.safeParse(request.headers['idempotency-key']);
  if (!result.success) throw new ProblemError('missingIdempotencyKey');
  return result.data;
}

function expectedVersion(request: FastifyRequest): number {
  const match = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '');
  if (match === null) throw new ProblemError('missingVersion');
  return Number(match[1]);
}

/** A command comes from our own pages alone: they send a header no foreign form can, from our own origin. */
function requireSameOrigin(request: FastifyRequest, origin: string): void {
  const from = request.headers.origin;
  if (request.headers['x-onshin'] === undefined || (from !== undefined && from !== origin)) {
    throw new ProblemError('foreignOrigin');
  }
}

function languageOf(request: FastifyRequest): 'ja' | 'en' {
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'ja';
}

function describe(operation: Operation): Record<string, unknown> {
  return {
    operationId: operation.name,
    tags: [operation.tag],
    summary: operation.summary,
    params: operation.params,
    ...(operation.at.method === 'GET' ? { querystring: operation.query } : { body: operation.body }),
    // Bytes have no shape to describe.
    ...(operation.at.givesFile === true ? {} : { response: { [operation.status]: operation.answer } }),
  };
}
