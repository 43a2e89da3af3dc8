import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Bucket } from '../platform/files/s3-store.ts';

/** A bucket of one's own on this machine, that believes nobody. */
export interface S3Server {
  readonly bucket: Bucket;
  readonly objects: Map<string, Buffer>;
  /** Answers this to everything from now on; null for what is right. */
  failWith(status: number | null): void;
  close(): Promise<void>;
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, words: string) => createHmac('sha256', key).update(words).digest();

/**
 * As much of S3 as a store of files asks for: PUT, GET and DELETE of one object. It computes every signature anew, as
 * "Signature Version 4" is published, and compares each body with the SHA-256 that was signed.
 */
export async function openS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let failure: number | null = null;
  const bucket = {
    bucket: 'charts',
    region: 'jp-test-1',
    accessKeyId: 'onshin',
    secretAccessKey: 'not/a+secret',
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const name = (request.url ?? '').slice(`/${bucket.bucket}/`.length);
      const status = failure ?? judge(request, body, bucket);
      if (status !== 200) return response.writeHead(status).end('<Error/>');
      const kept = objects.get(name);
      if (request.method === 'PUT') objects.set(name, body);
      if (request.method === 'DELETE') objects.delete(name);
      if (request.method === 'GET')
        return kept === undefined ? response.writeHead(404).end() : response.writeHead(200).end(kept);
      return response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    bucket: { ...bucket, endpoint: `http://127.0.0.1:${port}` },
    objects,
    failWith: (status) => {
      failure = status;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

function judge(request: IncomingMessage, body: Buffer, bucket: Omit<Bucket, 'endpoint'>): number {
  const [, keyId, day = '', region, names = '', signature = ''] =
    authorization.exec(request.headers.authorization ?? '') ?? [];
  const at = String(request.headers['x-amz-date']);
  const digest = String(request.headers['x-amz-content-sha256']);
  const signed = names.split(';');
  if (keyId !== bucket.accessKeyId || region !== bucket.region || !at.startsWith(day)) return 403;
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name))) return 403;
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const headers = signed.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const canonical = [request.method, path, query, headers, names, digest].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const words = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${bucket.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  if (!timingSafeEqual(hmac(key, words), Buffer.from(signature, 'hex'))) return 403;
  return sha256(body) === digest ? 200 : 400;
}
