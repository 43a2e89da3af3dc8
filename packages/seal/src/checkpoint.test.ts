import { generateKeyPairSync } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointLine, isSignedBy, readCheckpointLine, signCheckpoint } from './checkpoint.ts';
import { signerOf } from './signer.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signed = await signCheckpoint(
  {
    chainId: '018f0000-0000-7000-8000-000000000001',
    sequence: 12,
    root: Buffer.alloc(32, 1),
    head: Buffer.alloc(32, 2),
    at: '2026-11-21T00:00:00.000Z',
  },
  signerOf(privateKey),
);

describe('a checkpoint', () => {
  it('is known by its key alone, and not once a word of it is another', () => {
    expect(isSignedBy(signed, publicKey)).toBe(true);
    expect(isSignedBy(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    for (const other of [
      { ...signed, sequence: 13 },
      { ...signed, chainId: '018f0000-0000-7000-8000-000000000002' },
      { ...signed, root: Buffer.alloc(32, 3) },
      { ...signed, head: Buffer.alloc(32, 3) },
      { ...signed, at: '2026-11-22T00:00:00.000Z' },
    ])
      expect(isSignedBy(other, publicKey)).toBe(false);
  });

  it('is written as one line and read back the same', () => {
    const line = checkpointLine(signed);
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(readCheckpointLine(line)).toEqual(signed);
  });

  it('is none where the line is broken', () => {
    for (const line of ['', '{', '1', 'null', '{"chainId":1}', checkpointLine(signed).slice(0, 80)])
      expect(readCheckpointLine(line)).toBeNull();
    assert(
      property(string(), (line) => {
        expect(readCheckpointLine(line)).toBeNull();
      }),
      { seed: 20261121 },
    );
  });
});
