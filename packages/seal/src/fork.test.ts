import { generateKeyPairSync } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signCheckpoint } from './checkpoint.ts';
import { forkLine, isLineSignedBy, readOutsideLine, signFork } from './fork.ts';
import { signerOf } from './signer.ts';
import { followForks } from './standing-heads.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = signerOf(privateKey);
const stranger = signerOf(generateKeyPairSync('ed25519').privateKey);
const chainId = '018f0000-0000-7000-8000-000000000001';
const at = '2026-11-21T00:00:00.000Z';
const head = (sequence: number, by = signer) =>
  signCheckpoint({ chainId, sequence, root: Buffer.alloc(32, sequence), head: Buffer.alloc(32, 1), at }, by);
const fork = (sequence: number, lostUpTo: number, by = signer) =>
  signFork(
    {
      chainId,
      sequence,
      root: Buffer.alloc(32, sequence),
      head: Buffer.alloc(32, 2),
      lostUpTo,
      lostRoot: Buffer.alloc(32, lostUpTo),
      at,
      by: '保守 太郎',
      why: 'ディスクの故障\n2行目',
    },
    by,
  );
const isOurs = (line: Parameters<typeof isLineSignedBy>[0]) => isLineSignedBy(line, publicKey);
const sequences = (lines: Parameters<typeof followForks>[0]) =>
  followForks(lines, isOurs).heads.map(({ sequence }) => sequence);

const signed = await fork(7, 9);

describe('a fork', () => {
  it('is known by its key alone, and not once a word of it is another', async () => {
    expect(isOurs(signed)).toBe(true);
    expect(isOurs(await fork(7, 9, stranger))).toBe(false);
    for (const other of [
      { ...signed, sequence: 8 },
      { ...signed, chainId: '018f0000-0000-7000-8000-000000000002' },
      { ...signed, root: Buffer.alloc(32, 3) },
      { ...signed, head: Buffer.alloc(32, 3) },
      { ...signed, lostUpTo: 10 },
      { ...signed, lostRoot: Buffer.alloc(32, 3) },
      { ...signed, at: '2026-11-22T00:00:00.000Z' },
      { ...signed, by: '別の人' },
      { ...signed, why: '' },
    ])
      expect(isOurs(other)).toBe(false);
  });

  it('is written as one line and read back the same, beside the heads', () => {
    expect(forkLine(signed).match(/\n/g)).toHaveLength(1);
    expect(readOutsideLine(forkLine(signed))).toEqual(signed);
  });

  it('is none where the line is broken', () => {
    const line = JSON.parse(forkLine(signed)) as Record<string, unknown>;
    for (const wrong of [{ lostUpTo: '9' }, { lostRoot: 'ff' }, { by: 1 }, { why: null }, { why: '\ud800' }])
      expect(readOutsideLine(JSON.stringify({ ...line, ...wrong }))).toBeNull();
    assert(
      property(string(), (text) => {
        expect(readOutsideLine(text)).toBeNull();
      }),
      { seed: 20261121 },
    );
  });
});

const misleading: readonly [string, Parameters<typeof followForks>[0], number][] = [
  ['somebody else signed', [await head(3), await head(9), await fork(5, 9, stranger)], 0],
  ['does not say what was lost', [await head(3), await head(9), await fork(2, 3)], 0],
  ['loses nothing', [await head(3), await head(9), await fork(9, 9)], 0],
  ['stands before what it loses', [await head(3), await fork(5, 9), await head(9)], 0],
  ['is there twice', [await head(3), await head(9), await fork(5, 9), await fork(5, 9)], 1],
  [
    'takes back a head that is not ours',
    [await head(3), await head(7, stranger), await head(9), await fork(5, 9)],
    0,
  ],
];

describe('the lines outside', () => {
  it('are the heads as they stand where nobody restored', async () => {
    expect(followForks([await head(3), await head(5)], isOurs)).toMatchObject({
      heads: [{ sequence: 3 }, { sequence: 5 }],
      restores: [],
      forged: 0,
    });
  });

  it('go on from a fork, and from one after another', async () => {
    expect(sequences([await head(3), await head(9), await fork(5, 9), await head(6), await head(8)])).toEqual(
      [3, 5, 6, 8],
    );
    expect(
      sequences([
        await head(3),
        await head(9),
        await fork(5, 9),
        await head(8),
        await fork(4, 8),
        await head(6),
      ]),
    ).toEqual([3, 4, 6]);
    expect(sequences([await head(3), await fork(0, 3), await head(2)])).toEqual([2]);
    expect(
      followForks([await head(3), await head(9), await fork(5, 9), await head(6)], isOurs).restores,
    ).toEqual([{ from: 6, to: 9, at, by: '保守 太郎', why: 'ディスクの故障\n2行目' }]);
  });

  it.each(misleading)('are not led away by a fork that %s', (_, lines, restores) => {
    const followed = followForks(lines, isOurs);
    expect(followed.forged).toBe(1);
    expect(followed.restores).toHaveLength(restores);
  });
});
