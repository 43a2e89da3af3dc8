import { generateKeyPairSync } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyIdOf, signCheckpoint } from './checkpoint.ts';
import {
  handOver,
  handOverLine,
  keysUpTo,
  linesOfOurs,
  publicBytesOf,
  publicKeyOf,
  readHandOverLine,
} from './key-history.ts';
import { type Signer, signerOf } from './signer.ts';

const newSigner = () => signerOf(generateKeyPairSync('ed25519').privateKey);
const [first, second, third, stranger] = [newSigner(), newSigner(), newSigner(), newSigner()];
const at = '2026-11-21T00:00:00.000Z';
const one = await handOver(first, second, at);
const two = await handOver(second, third, at);
const ids = (keys: Parameters<typeof linesOfOurs>[1]) => keys.map(keyIdOf);
const idsOf = (...signers: Signer[]) => signers.map(({ publicKey }) => keyIdOf(publicKey));

describe('keys that handed over', () => {
  it('are followed back from the one that is known', () => {
    expect(ids(keysUpTo(third.publicKey, [one, two]))).toEqual(idsOf(first, second, third));
    expect(ids(keysUpTo(second.publicKey, [one, two]))).toEqual(idsOf(first, second));
    expect(ids(keysUpTo(third.publicKey, []))).toEqual(idsOf(third));
  });

  it('are none where one of the two did not sign', async () => {
    const forged = await handOver(stranger, third, at);
    // Somebody with a key of their own cannot sign as the next one.
    const past = { ...forged, signatureOfNext: forged.signatureOfFormer };
    expect(ids(keysUpTo(third.publicKey, [past]))).toEqual(idsOf(third));
    // And the next one cannot say that another handed over to it.
    const claimed = { ...two, signatureOfFormer: two.signatureOfNext };
    expect(ids(keysUpTo(third.publicKey, [one, claimed]))).toEqual(idsOf(third));
    const later = { ...two, at: '2026-11-22T00:00:00.000Z' };
    expect(ids(keysUpTo(third.publicKey, [one, later]))).toEqual(idsOf(third));
  });

  it('end at a key that was taken up again', async () => {
    const back = await handOver(third, first, at);
    expect(ids(keysUpTo(first.publicKey, [one, two, back]))).toEqual(idsOf(second, third, first));
  });

  it('are written as one line and read back the same', () => {
    expect(handOverLine(one).match(/\n/g)).toHaveLength(1);
    const read = readHandOverLine(handOverLine(one));
    expect(read).not.toBeNull();
    expect(ids(keysUpTo(second.publicKey, read === null ? [] : [read]))).toEqual(idsOf(first, second));
    for (const line of ['', '{', '1', 'null', '{"from":1}', handOverLine(one).slice(0, 80)])
      expect(readHandOverLine(line)).toBeNull();
    assert(
      property(string(), (line) => {
        expect(readHandOverLine(line)).toBeNull();
      }),
      { seed: 20261121 },
    );
  });

  it('are their 32 bytes', () => {
    expect(keyIdOf(publicKeyOf(publicBytesOf(first.publicKey)))).toBe(keyIdOf(first.publicKey));
  });
});

describe('lines of ours', () => {
  const keys = [first.publicKey, second.publicKey];
  const head = async (sequence: number, signer: Signer) =>
    await signCheckpoint(
      {
        chainId: '018f0000-0000-7000-8000-000000000001',
        sequence,
        root: Buffer.alloc(32),
        head: Buffer.alloc(32),
        at,
      },
      signer,
    );

  it('are signed by one key after the other, and by none that had handed over', async () => {
    const lines = await Promise.all([
      head(1, first),
      head(2, second),
      head(3, first),
      head(4, stranger),
      head(5, second),
    ]);
    const ours = linesOfOurs(lines, keys);
    expect(lines.map((line) => ours.has(line))).toEqual([true, true, false, false, true]);
  });

  it('are none without a key', async () => {
    expect(linesOfOurs([await head(1, first)], []).size).toBe(0);
  });
});
