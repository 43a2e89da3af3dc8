import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MediaType } from '../path/file-traffic.ts';
import { ProblemError } from '../platform/problem-error.ts';

/** What an act that gives out a file answers of it. */
export interface FileAnswer {
  readonly mediaType: MediaType;
  readonly size: number;
}

/** Bytes are handed on as they come, not gathered. */
export function takeBytesAsTheyCome(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/** @throws ProblemError where a call brought no bytes */
export function bytesIn(request: FastifyRequest): AsyncIterable<Buffer> {
  if (request.body instanceof Readable) return request.body;
  throw new ProblemError('unsupportedMediaType');
}

const endings: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/**
 * Gives out a file as what it is and nothing else: no browser guesses at it or runs anything of it. Pictures, which were
 * drawn anew, are shown; papers are kept. What it is called says nothing of whom it is about.
 */
export async function sendBytes(
  reply: FastifyReply,
  { mediaType, size }: FileAnswer,
  bytes: AsyncIterable<Buffer>,
): Promise<FastifyReply> {
  const use = mediaType === 'application/pdf' ? 'attachment' : 'inline';
  return await reply
    .header('content-type', mediaType)
    .header('content-length', size)
    .header('content-disposition', `${use}; filename="onshin.${endings[mediaType]}"`)
    .header(
      'content-security-policy',
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
    )
    .send(Readable.from(bytes));
}
