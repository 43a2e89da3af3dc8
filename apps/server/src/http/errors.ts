import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { isConnectionLoss } from '../platform/database.ts';
import { ProblemError } from '../platform/problem-error.ts';

/**
 * Turns whatever went wrong into problem details; only faults of our own are logged, and never what was sent.
 *
 * @param hasPages whether the web app is served: then somebody who mistyped an address reads a page with a way home
 */
export function answerProblems(app: FastifyInstance, hasPages: boolean): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error).toProblem(request.url.split('?')[0] ?? '');
    if (problem.status >= 500) {
      request.log.error(
        { code: problem.code, error: { name: error.name, stack: framesOf(error) } },
        'failed',
      );
    }
    if (problem.code === 'tooManyRequests') void reply.header('retry-after', '30');
    return reply.status(problem.status).type('application/problem+json').send(problem);
  });
  app.setNotFoundHandler((request, reply) => {
    if (hasPages && isReadingAPage(request)) return reply.status(404).sendFile('index.html');
    const problem = new ProblemError('notFound').toProblem(request.url.split('?')[0] ?? '');
    return reply.status(404).type('application/problem+json').send(problem);
  });
}

/** Where it went wrong, and nothing of the words: those of the database tell what was sent, over several lines. */
function framesOf({ stack = '' }: FastifyError): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 7);
}

function isReadingAPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true && !url.startsWith('/api/');
}

function problemOf(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isConnectionLoss(error)) return new ProblemError('unavailable');
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new ProblemError('tooLarge');
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new ProblemError('unsupportedMediaType');
  if (error.statusCode === 429) return new ProblemError('tooManyRequests');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new ProblemError('invalidInput');
  }
  return databaseRefusal(error) ?? new ProblemError('internal');
}

/** What the database says no to, and what it cannot hold, such as a NUL character, is no fault of ours. */
function databaseRefusal(error: FastifyError): ProblemError | null {
  if (/^(22P05|22P02|22021|22003|22007|22008|54001)$/.test(error.code))
    return new ProblemError('invalidInput');
  // Of two who do at once what is done once, one comes too late.
  if (error.code === '23505' || isOfSealed(error)) return new ProblemError('notAllowedInThisState');
  if (error.code === '40001' || error.code === '40P01' || error.code === '55P03')
    return new ProblemError('unavailable');
  return null;
}

/** What becomes of an envelope is the database's to order: whoever comes after another at one finds it otherwise. */
const isOfSealed = (error: FastifyError): boolean =>
  error.code === '23514' && 'constraint' in error && error.constraint === 'sealed_account';
