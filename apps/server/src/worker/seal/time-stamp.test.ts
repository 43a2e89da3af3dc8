import { createHash, generateKeyPairSync } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signCheckpoint, signerOf } from '@onshin/seal';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  openStampAuthority,
  type TestStampAuthority,
  type Wrong,
} from '../../testing/time-stamp-authority.ts';
import { isStamped, keepStamp, stampedBytes, stampsFile, verifyStamps } from './stamp-files.ts';
import { askForTimeStamp, checkTimeStamp, TimeStampRefused } from './time-stamp.ts';

let authority: TestStampAuthority;
let stranger: TestStampAuthority;
let folder: string;
beforeAll(async () => {
  [authority, stranger] = await Promise.all([openStampAuthority(), openStampAuthority()]);
  folder = await mkdtemp(join(tmpdir(), 'onshin-stamps-'));
});
beforeEach(() => {
  authority.wrong = null;
});
afterAll(async () => {
  await Promise.all([authority.close(), stranger.close()]);
  await rm(folder, { recursive: true });
});

const bytes = Buffer.from('改ざん検知の署名');
const trusting = () => ({ url: authority.url, trusted: [authority.root] });

describe('a time stamp', () => {
  it('is of what was asked, and says when', async () => {
    const before = Date.now();
    const { at, token } = await askForTimeStamp(trusting(), bytes);
    expect(Math.abs(Date.parse(at) - before)).toBeLessThan(10_000);
    expect(await checkTimeStamp(token, bytes, [authority.root])).toEqual({ at, token });
  });

  it.each<[Wrong, string]>([
    ['ofSomethingElse', 'something else'],
    ['anotherNonce', 'nonce'],
    ['forCodeAlone', 'not one for time stamps'],
    ['refuses', 'did not stamp'],
    ['noise', 'no time stamp'],
    ['serverError', 'answered 500'],
  ])('is none where the authority goes wrong: %s', async (wrong, words) => {
    authority.wrong = wrong;
    const refused = askForTimeStamp(trusting(), bytes);
    await expect(refused).rejects.toThrow(TimeStampRefused);
    await expect(refused).rejects.toThrow(words);
  });

  it('is none where nobody who is trusted stands for it, or a byte of it is another', async () => {
    const { token } = await askForTimeStamp(trusting(), bytes);
    await expect(checkTimeStamp(token, bytes, [stranger.root])).rejects.toThrow(TimeStampRefused);
    await expect(checkTimeStamp(token, bytes, [])).rejects.toThrow(TimeStampRefused);
    await expect(checkTimeStamp(token, Buffer.from('another'), [authority.root])).rejects.toThrow(
      TimeStampRefused,
    );
    // What is stamped, and the end of the signature: bytes of a token that stand outside both may say the same otherwise.
    const imprint = token.indexOf(createHash('sha256').update(bytes).digest());
    expect(imprint).toBeGreaterThan(0);
    for (const place of [imprint, imprint + 31, token.length - 1]) {
      const changed = Buffer.from(token);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(checkTimeStamp(changed, bytes, [authority.root]), `byte ${place}`).rejects.toThrow(
        TimeStampRefused,
      );
    }
  });
});

describe('stamps beside the heads of a chain', () => {
  const chainId = '018f0000-0000-7000-8000-000000000001';
  const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
  const headAt = async (sequence: number) =>
    await signCheckpoint(
      {
        chainId,
        sequence,
        root: Buffer.alloc(32, sequence),
        head: Buffer.alloc(32),
        at: '2026-11-21T00:00:00.000Z',
      },
      signer,
    );

  it('say up to where an authority vouches for the chain', async () => {
    const [first, second] = await Promise.all([headAt(3), headAt(9)]);
    const stamp = await askForTimeStamp(trusting(), stampedBytes(first));
    expect(await isStamped(folder, first)).toBe(false);
    await keepStamp(folder, first, stamp);
    expect(await isStamped(folder, first)).toBe(true);
    expect(await isStamped(folder, second)).toBe(false);
    const check = async (lines = [first, second], trusted = [authority.root]) =>
      await verifyStamps(folder, chainId, lines, trusted);
    expect(await check()).toEqual({ count: 1, last: { sequence: 3, at: stamp.at }, forged: 0 });
    expect(await check([second])).toEqual({ count: 0, last: null, forged: 1 });
    expect(await check([first], [stranger.root])).toEqual({ count: 0, last: null, forged: 1 });
    // The stamp of one head under another.
    const file = stampsFile(folder, chainId);
    const before = await readFile(file, 'utf8');
    await keepStamp(folder, second, stamp);
    expect(await check()).toMatchObject({ count: 1, forged: 1 });
    await writeFile(file, before);
    await appendFile(file, '{}\n');
    expect(await check()).toMatchObject({ count: 1, forged: 1 });
  });
});
