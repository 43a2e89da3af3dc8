import type { FastifyRequest } from 'fastify';
import { placeOf } from '../platform/place.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Sessions remembered at most; one that is forgotten counts with its place until its next call. */
const most = 20_000;

/**
 * As whom a call counts. Many people of one clinic share an address, so everybody with a session has a count of their own;
 * but only with one that was found open, or whoever invents cookies would be somebody new with every call.
 */
export class Callers {
  readonly #open = new Set<string>();
  readonly #cookie: SessionCookie;
  constructor(cookie: SessionCookie) {
    this.#cookie = cookie;
  }

  countedAs(request: FastifyRequest): string {
    const place = placeOf(request.ip);
    const token = this.#cookie.read(request);
    return token !== null && this.#open.has(token) ? `${place} ${token}` : place;
  }

  /** Whether a session was found open under what a call brought along. */
  note(token: string, isOpen: boolean): void {
    this.#open.delete(token);
    if (!isOpen) return;
    this.#open.add(token);
    const [oldest] = this.#open;
    if (this.#open.size > most && oldest !== undefined) this.#open.delete(oldest);
  }
}
