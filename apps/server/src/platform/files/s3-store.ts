import { openAsBlob } from 'node:fs';
import { AwsClient } from 'aws4fetch';
import { FileGone, type FileStore, StoreUnavailable } from './file-store.ts';

/** A bucket of an S3-compatible store. */
export interface Bucket {
  /** Where it answers, such as `https://s3.example.jp`; the bucket stands in the path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** How long a store may be silent before it counts as away. */
const patience = 60_000;

/**
 * An S3-compatible store. Every request is signed over its body's SHA-256 (Signature Version 4), so the store itself
 * refuses bytes that were changed on their way.
 */
export function s3Store(bucket: Bucket): FileStore {
  const { endpoint, region, accessKeyId, secretAccessKey } = bucket;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const urlOf = (name: string) => new URL(`${bucket.bucket}/${name}`, withSlash(endpoint)).href;
  const ask = async (name: string, init: { method: string; sha256?: string; body?: Blob }) => {
    const { method, sha256 = emptySha256, body } = init;
    try {
      return await client.fetch(urlOf(name), {
        method,
        headers: { 'x-amz-content-sha256': sha256 },
        signal: AbortSignal.timeout(patience),
        ...(body === undefined ? {} : { body }),
      });
    } catch (error) {
      throw new StoreUnavailable('the store of files does not answer', { cause: error });
    }
  };
  return {
    async put(name, { path, sha256 }) {
      // A blob knows its length and is read from the disk as it goes out.
      const body = await openAsBlob(path);
      require2xx(await ask(name, { method: 'PUT', sha256: sha256.toString('hex'), body }));
    },
    async open(name) {
      const answer = await ask(name, { method: 'GET' });
      if (answer.status === 404) throw new FileGone('there is no such file');
      require2xx(answer);
      return chunksOf(answer);
    },
    async remove(name) {
      const answer = await ask(name, { method: 'DELETE' });
      if (answer.status !== 404) require2xx(answer);
    },
  };
}

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`);

function require2xx({ ok, status }: Response): void {
  if (!ok) throw new StoreUnavailable(`the store of files refused with ${status}`);
}

async function* chunksOf({ body }: Response): AsyncGenerator<Buffer> {
  if (body === null) return;
  try {
    for await (const chunk of body) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  } catch (error) {
    throw new StoreUnavailable('the store of files stopped in the middle', { cause: error });
  }
}
