import {
  argon2,
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';

const argon2id = promisify(argon2);
/** 64 MiB and three passes. */
const cost = { memory: 65_536, passes: 3, parallelism: 1, tagLength: 32 } as const;

/** A fresh token nobody can guess, fit for a URL, and the hash under which it is kept. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** The hash a token is kept under; the token itself is never stored. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** SHA-256 of a text in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Keeps passwords in a form nobody turns back, not even whoever holds the database without the server's key. */
export interface Passwords {
  /** A password as argon2id keeps it, with its salt and costs (A-6.5-C-13-1). */
  hash(password: string): Promise<string>;
  /** Whether a password is the one kept. Takes as long for a wrong one. */
  isRight(password: string, kept: string): Promise<boolean>;
  /** Whether it was kept under other costs than today's, and should be kept anew. */
  isOutdated(kept: string): boolean;
}

/** @param key 32 bytes; from it comes what is mixed into every password (a pepper) */
export function passwordsUnder(key: Buffer): Passwords {
  const secret = Buffer.from(hkdfSync('sha256', key, '', 'onshin passwords', 32));
  return {
    async hash(password) {
      const nonce = randomBytes(16);
      const tag = await argon2id('argon2id', {
        message: password.normalize('NFKC'),
        nonce,
        secret,
        ...cost,
      });
      return `argon2id$${cost.memory}$${cost.passes}$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
    },
    async isRight(password, kept) {
      const [, memory, passes, nonce, tag] = kept.split('$');
      if (memory === undefined || passes === undefined || nonce === undefined || tag === undefined)
        return false;
      const expected = Buffer.from(tag, 'base64url');
      const actual = await argon2id('argon2id', {
        message: password.normalize('NFKC'),
        nonce: Buffer.from(nonce, 'base64url'),
        secret,
        memory: Number(memory),
        passes: Number(passes),
        parallelism: 1,
        tagLength: expected.length,
      });
      return timingSafeEqual(actual, expected);
    },
    isOutdated: (kept) => !kept.startsWith(`argon2id$${cost.memory}$${cost.passes}$`),
  };
}

/** Seals short secrets, such as the second factor's, under the server's key (AES-256-GCM). */
export interface SecretBox {
  seal(text: string): string;
  open(sealed: string): string;
}

/** @param key 32 bytes */
export function secretBox(key: Buffer): SecretBox {
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}
