import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyIdOf } from '@onshin/seal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readKeys } from '../worker/seal/checkpoint-files.ts';
import { rotateSealKey } from './commands/rotate-seal-key.ts';
import { sealPublicKeyIn } from './data-folder.ts';
import { sealSignerIn } from './seal-signer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-key-'));
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('the key that signs the chains', () => {
  it('is made once, for this user alone, with its public half beside it', async () => {
    const first = await sealSignerIn(folder, {});
    expect((await stat(join(folder, 'seal.key'))).mode & 0o777).toBe(0o600);
    const again = await sealSignerIn(folder, {});
    const known = await sealPublicKeyIn(folder, {});
    expect(known && keyIdOf(known)).toBe(keyIdOf(first.publicKey));
    expect(keyIdOf(again.publicKey)).toBe(keyIdOf(first.publicKey));
  });

  it('hands over to a new one, which knows the former', async () => {
    const first = await sealSignerIn(folder, {});
    const { data } = await rotateSealKey.run({});
    const second = await sealSignerIn(folder, {});
    expect(data).toEqual({ from: keyIdOf(first.publicKey), to: keyIdOf(second.publicKey) });
    await rotateSealKey.run({});
    const third = await sealSignerIn(folder, {});
    const keys = await readKeys(join(folder, 'checkpoints'), await sealPublicKeyIn(folder, {}));
    expect(keys.map(keyIdOf)).toEqual([first, second, third].map(({ publicKey }) => keyIdOf(publicKey)));
    expect((await stat(join(folder, 'seal.key'))).mode & 0o777).toBe(0o600);
  });

  it('stays the one it is where the hand-over was begun and not ended', async () => {
    const first = await sealSignerIn(folder, {});
    const key = await readFile(join(folder, 'seal.key'));
    await rotateSealKey.run({});
    // The power went after the line was written and before the key was put in its place.
    await writeFile(join(folder, 'seal.key'), key);
    await rotateSealKey.run({});
    const keys = await readKeys(join(folder, 'checkpoints'), (await sealSignerIn(folder, {})).publicKey);
    expect(keys).toHaveLength(2);
    expect(keys[0] && keyIdOf(keys[0])).toBe(keyIdOf(first.publicKey));
  });

  it('hands over to nothing before it was made, and to no device that is not named', async () => {
    await expect(rotateSealKey.run({})).rejects.toThrow('start the server first');
    await sealSignerIn(folder, {});
    await expect(rotateSealKey.run({ 'to-token': true })).rejects.toThrow('SEAL_TOKEN_MODULE');
    await expect(rotateSealKey.run({ 'former-key-id': '01' })).rejects.toThrow('SEAL_TOKEN_MODULE');
  });
});
