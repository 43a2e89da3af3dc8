import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openS3Server, type S3Server } from '../../testing/s3-server.ts';
import { newId } from '../ids.ts';
import { FileGone, type FileStore, nameOf, type StoredBytes, StoreUnavailable } from './file-store.ts';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';

let folder: string;
let s3: S3Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-files-'));
  s3 = await openS3Server();
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

async function bytesOf(content: Buffer): Promise<StoredBytes> {
  const path = join(folder, newId());
  await writeFile(path, content);
  return { path, size: content.length, sha256: createHash('sha256').update(content).digest() };
}
const newName = () => nameOf(newId(), newId(), newId());
async function read(store: FileStore, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await store.open(name)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe.each([
  ['a folder', () => folderStore(join(folder, 'store'))],
  ['a bucket', () => s3Store(s3.bucket)],
])('%s', (_, open) => {
  it.each([0, 1, 3_000_000])('gives back %i bytes as they were', async (length) => {
    const [name, content] = [newName(), randomBytes(length)];
    await open().put(name, await bytesOf(content));
    expect((await read(open(), name)).equals(content)).toBe(true);
  });

  it('keeps what was put last under one name', async () => {
    const name = newName();
    await open().put(name, await bytesOf(Buffer.from('first')));
    await open().put(name, await bytesOf(Buffer.from('second')));
    expect((await read(open(), name)).toString()).toBe('second');
  });

  it('says that something is not there, and lets go of nothing without complaint', async () => {
    const name = newName();
    await expect(open().open(name)).rejects.toThrow(FileGone);
    await open().put(name, await bytesOf(Buffer.from('soon gone')));
    await open().remove(name);
    await expect(open().open(name)).rejects.toThrow(FileGone);
    await open().remove(name);
  });
});

it('leaves nothing half written in a folder', async () => {
  const name = newName();
  const store = folderStore(join(folder, 'store'));
  await expect(
    store.put(name, { path: join(folder, 'nowhere'), size: 1, sha256: Buffer.alloc(32) }),
  ).rejects.toThrow(FileGone);
  const kept = await readdir(join(folder, 'store', name, '..'));
  expect(kept).toEqual([]);
});

describe('a bucket that refuses', () => {
  it('takes nothing signed with another secret, and keeps what it has', async () => {
    const name = newName();
    await s3Store(s3.bucket).put(name, await bytesOf(Buffer.from('ours')));
    const stranger = s3Store({ ...s3.bucket, secretAccessKey: 'guessed' });
    await expect(stranger.put(name, await bytesOf(Buffer.from('theirs')))).rejects.toThrow(StoreUnavailable);
    await expect(stranger.open(name)).rejects.toThrow(StoreUnavailable);
    await expect(stranger.remove(name)).rejects.toThrow(StoreUnavailable);
    expect((await read(s3Store(s3.bucket), name)).toString()).toBe('ours');
  });

  it('takes no bytes other than those that were signed', async () => {
    const name = newName();
    const bytes = await bytesOf(Buffer.from('as promised'));
    await writeFile(bytes.path, 'as changed!');
    await expect(s3Store(s3.bucket).put(name, bytes)).rejects.toThrow(StoreUnavailable);
    expect(s3.objects.has(name)).toBe(false);
  });

  it('is said to be away while it fails, and serves again afterwards', async () => {
    const name = newName();
    s3.failWith(503);
    await expect(s3Store(s3.bucket).put(name, await bytesOf(Buffer.from('x')))).rejects.toThrow(
      StoreUnavailable,
    );
    s3.failWith(null);
    await s3Store(s3.bucket).put(name, await bytesOf(Buffer.from('x')));
    expect(s3.objects.get(name)?.toString()).toBe('x');
  });

  it('is said to be away where nobody listens', async () => {
    const nobody = s3Store({ ...s3.bucket, endpoint: 'http://127.0.0.1:9' });
    await expect(nobody.open(newName())).rejects.toThrow(StoreUnavailable);
  });
});

it('makes names of ids alone', () => {
  expect(() => nameOf(newId(), newId(), '../../etc/passwd')).toThrow('made of three ids');
  expect(() => nameOf('', newId(), newId())).toThrow('made of three ids');
});
