import type { FastifyReply, FastifyRequest } from 'fastify';

/** The session's token lives in a cookie no script can read and no other site can send. */
export interface SessionCookie {
  read(request: FastifyRequest): string | null;
  write(reply: FastifyReply, token: string): void;
  clear(reply: FastifyReply): void;
}

/**
 * @param isSecure whether people reach this server by https, whatever stands between. Then the cookie's name lets browsers
 *   take it from this very host alone: none of a neighbour under the same domain can slip somebody into its own session.
 */
export function sessionCookie(isSecure: boolean): SessionCookie {
  const name = isSecure ? '__Host-onshin_session' : 'onshin_session';
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  return {
    read(request) {
      const token = request.cookies[name];
      return token !== undefined && /^[A-Za-z0-9_-]{20,100}$/.test(token) ? token : null;
    },
    write: (reply, token) => void reply.setCookie(name, token, { ...attributes, maxAge: 12 * 60 * 60 }),
    clear: (reply) => void reply.clearCookie(name, attributes),
  };
}
