import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FileDamaged, pieceLength, Sealer, unseal } from './sealed-stream.ts';

const key = randomBytes(32);
const name = 'a-clinic/a-patient/a-file';

async function* of(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const sealed = async (plain: Buffer, sealer = new Sealer(key, name)) => await whole(sealer.seal(of(plain)));
const opened = async (stored: Buffer, under = key, as = name) => await whole(unseal(of(stored), under, as));

/** The pieces as they lie one after another, the head apart. */
function piecesOf(stored: Buffer): [Buffer, ...Buffer[]] {
  const length = pieceLength + 16;
  const rest = stored.subarray(30);
  const count = Math.ceil(rest.length / length);
  return [
    stored.subarray(0, 30),
    ...Array.from({ length: count }, (_, nth) => rest.subarray(nth * length, (nth + 1) * length)),
  ];
}

describe('a file at rest', () => {
  it.each([0, 1, pieceLength - 1, pieceLength, pieceLength + 1, 3 * pieceLength + 17])(
    'of %i bytes comes back as it was',
    async (length) => {
      const plain = randomBytes(length);
      expect((await opened(await sealed(plain))).equals(plain)).toBe(true);
    },
  );

  it('comes back however its bytes arrive', async () => {
    const plain = randomBytes(2 * pieceLength + 5);
    const stored = await sealed(plain);
    const crumbs = Array.from({ length: Math.ceil(stored.length / 977) }, (_, nth) =>
      stored.subarray(nth * 977, (nth + 1) * 977),
    );
    expect((await whole(unseal(of(...crumbs), key, name))).equals(plain)).toBe(true);
  });

  it('says nothing of its content, and never the same twice', async () => {
    const plain = Buffer.alloc(1000, 'the same words ');
    const [one, two] = [await sealed(plain), await sealed(plain)];
    expect(one.includes('the same words')).toBe(false);
    expect(one.equals(two)).toBe(false);
  });

  it('has a digest of its plain bytes that differs from key to key', async () => {
    const plain = Buffer.from('a short secret');
    const digestUnder = async (under: Buffer) => {
      const sealer = new Sealer(under, name);
      await sealed(plain, sealer);
      return sealer.plainDigest().toString('hex');
    };
    expect(await digestUnder(key)).not.toBe(await digestUnder(randomBytes(32)));
  });

  it('does not open with one bit changed, wherever it is', async () => {
    const stored = await sealed(randomBytes(pieceLength + 100));
    for (const place of [0, 14, 29, 30, 5000, 30 + pieceLength, 30 + pieceLength + 16, stored.length - 1]) {
      const changed = Buffer.from(stored);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(opened(changed), `byte ${place}`).rejects.toThrow(FileDamaged);
    }
  });

  it('does not open with its end cut off, be it at the end of a piece or in its head', async () => {
    const stored = await sealed(randomBytes(3 * pieceLength));
    const [head, first, second] = piecesOf(stored);
    for (const cut of [
      stored.subarray(0, -1),
      Buffer.concat([head, first ?? head, second ?? head]),
      head,
      head.subarray(0, 20),
      Buffer.alloc(0),
    ])
      await expect(opened(cut)).rejects.toThrow(FileDamaged);
  });

  it('does not open with pieces in another order, twice, or left out', async () => {
    const [head, one, two, three] = piecesOf(await sealed(randomBytes(2 * pieceLength + 9)));
    if (one === undefined || two === undefined || three === undefined) throw new Error('there are three');
    for (const pieces of [
      [two, one, three],
      [one, one, two, three],
      [one, three],
      [one, two, three, three],
    ])
      await expect(opened(Buffer.concat([head, ...pieces]))).rejects.toThrow(FileDamaged);
  });

  it('does not open in the place of another file, nor under another key', async () => {
    const stored = await sealed(Buffer.from('whose is it'));
    await expect(opened(stored, key, 'a-clinic/a-patient/another-file')).rejects.toThrow(FileDamaged);
    await expect(opened(stored, randomBytes(32))).rejects.toThrow(FileDamaged);
  });
});
