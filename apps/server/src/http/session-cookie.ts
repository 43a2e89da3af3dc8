import type { FastifyReply, FastifyRequest } from 'fastify';

/** The session's token lives in a cookie no script can read and no other site can send. */
const name = 'onshin_session';
const attributes = { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 12 * 60 * 60 } as const;

export function readSessionCookie(request: FastifyRequest): string | null {
  const token = request.cookies[name];
  return token !== undefined && /^[A-Za-z0-9_-]{20,100}$/.test(token) ? token : null;
}
/** @param isSecure whether people reach this server by https, whatever stands between */
export function writeSessionCookie(reply: FastifyReply, token: string, isSecure: boolean): void {
  void reply.setCookie(name, token, { ...attributes, secure: isSecure });
}
export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(name, { path: '/' });
}
