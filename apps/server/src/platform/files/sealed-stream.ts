import { createCipheriv, createDecipheriv, createHmac, hkdfSync, type Hmac, randomBytes } from 'node:crypto';

/**
 * The form of a file at rest. A head of magic words and 16 random bytes, then pieces of 64 KiB, each under AES-256-GCM.
 * Keys are drawn from the data key, the head's bytes and the file's name, so that no file can stand in for another. A
 * piece's nonce is its number and whether it is the last: pieces that are missing, moved or cut off do not open.
 */
const magic = Buffer.from('onshin-file/1\n');
const saltLength = 16;
const tagLength = 16;
export const pieceLength = 65_536;

/** Bytes of a file at rest are not those that were written. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}

function keysOf(dataKey: Buffer, salt: Buffer, name: string) {
  const drawn = Buffer.from(hkdfSync('sha256', dataKey, salt, `onshin-file/1\n${name}`, 64));
  return { cipher: drawn.subarray(0, 32), digest: drawn.subarray(32) };
}

function nonceOf(nth: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(nth, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Enciphers one file, and draws the digest of its plain bytes that only whoever holds the data key can compare. */
export class Sealer {
  readonly #salt = randomBytes(saltLength);
  readonly #cipherKey: Buffer;
  readonly #digest: Hmac;

  constructor(dataKey: Buffer, name: string) {
    const keys = keysOf(dataKey, this.#salt, name);
    this.#cipherKey = keys.cipher;
    this.#digest = createHmac('sha256', keys.digest);
  }

  async *seal(plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    yield Buffer.concat([magic, this.#salt]);
    let nth = 0;
    for await (const { piece, isLast } of inPieces(plain, pieceLength)) {
      this.#digest.update(piece);
      const cipher = createCipheriv('aes-256-gcm', this.#cipherKey, nonceOf(nth, isLast));
      yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
      nth += 1;
    }
  }

  /** HMAC-SHA-256 of the plain bytes; asked once, when all have gone through. */
  plainDigest(): Buffer {
    return this.#digest.digest();
  }
}

/**
 * The plain bytes of a file at rest, piece by piece; no piece is given out that was not found whole.
 *
 * @throws FileDamaged where a byte, a piece or the end is another
 */
export async function* unseal(
  stored: AsyncIterable<Buffer>,
  dataKey: Buffer,
  name: string,
): AsyncGenerator<Buffer> {
  const headLength = magic.length + saltLength;
  let cipherKey: Buffer | null = null;
  let nth = 0;
  const afterHead = withoutHead(stored, headLength, (head) => {
    if (!head.subarray(0, magic.length).equals(magic)) throw new FileDamaged('it is no file of this form');
    cipherKey = keysOf(dataKey, head.subarray(magic.length), name).cipher;
  });
  for await (const { piece, isLast } of inPieces(afterHead, pieceLength + tagLength)) {
    if (cipherKey === null || piece.length < tagLength) throw new FileDamaged('it ends too soon');
    const decipher = createDecipheriv('aes-256-gcm', cipherKey, nonceOf(nth, isLast), {
      authTagLength: tagLength,
    });
    decipher.setAuthTag(piece.subarray(-tagLength));
    const plain = decipher.update(piece.subarray(0, -tagLength));
    try {
      decipher.final();
    } catch {
      throw new FileDamaged(`piece ${nth} is not as it was written`);
    }
    yield plain;
    nth += 1;
  }
}

async function* withoutHead(
  source: AsyncIterable<Buffer>,
  length: number,
  take: (head: Buffer) => void,
): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  for await (const chunk of source) {
    if (head.length === length) {
      yield chunk;
      continue;
    }
    const needed = length - head.length;
    head = Buffer.concat([head, chunk.subarray(0, needed)]);
    if (head.length < length) continue;
    take(head);
    if (chunk.length > needed) yield chunk.subarray(needed);
  }
}

/** A stream in pieces of one length; the last may be shorter, and is there even where it is empty. */
async function* inPieces(
  source: AsyncIterable<Buffer>,
  length: number,
): AsyncGenerator<{ readonly piece: Buffer; readonly isLast: boolean }> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    held.push(chunk);
    size += chunk.length;
    // One more byte than a piece: whether a piece is the last is known once something follows it.
    while (size > length) {
      const [first] = held;
      const all = held.length === 1 && first !== undefined ? first : Buffer.concat(held);
      yield { piece: all.subarray(0, length), isLast: false };
      held = [all.subarray(length)];
      size -= length;
    }
  }
  yield { piece: Buffer.concat(held), isLast: true };
}

/** Bytes that are all there already, as a stream of one. */
export async function* inOne(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
