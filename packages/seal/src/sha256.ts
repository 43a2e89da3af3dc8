import { hash } from 'node:crypto';

/** SHA-256 over parts, one behind the other; in one go, which for so few bytes takes half the time of a stream. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer');
}
