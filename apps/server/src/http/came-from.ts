import { X509Certificate } from 'node:crypto';
import { TLSSocket } from 'node:tls';
import type { FastifyRequest } from 'fastify';
import type { CameFrom, ShownCertificate } from '../path/came-from.ts';

/** What a trusted proxy says of the connection it ended; whatever a caller sent under these names it has to overwrite. */
const said = {
  certificate: 'x-onshin-client-certificate',
  verified: 'x-onshin-client-verify',
  transport: 'x-onshin-tls',
} as const;
/** Bytes of a header that holds a certificate, at most; node refuses longer heads itself. */
const longest = 12_000;

const clientAuth = '1.3.6.1.5.5.7.3.2';

export interface CameFromParts {
  readonly trustProxy: boolean;
  /** Whose certificates are recognised; none where the settings name no authority. */
  readonly authorities: readonly X509Certificate[];
}

/** Tells from where a request came. What a proxy says counts only where the settings trust one. */
export function cameFrom(parts: CameFromParts): (request: FastifyRequest) => CameFrom {
  return (request) => ({
    address: plainAddress(request.ip),
    ...(parts.trustProxy ? ofProxy(request, parts) : ofSocket(request, parts)),
  });
}

/** An IPv4 address is one, whatever kind of socket it arrived at; by which of our lines somebody comes is no part of it. */
const plainAddress = (address: string) => address.replace(/%.*$/s, '').replace(/^::ffff:(?=\d+\.)/i, '');

type Shown = Pick<CameFrom, 'transport' | 'certificate'>;

function ofSocket(request: FastifyRequest, { authorities }: CameFromParts): Shown {
  const { socket } = request.raw;
  if (!(socket instanceof TLSSocket)) return { transport: 'none', certificate: null };
  // `authorized`: the handshake proved the key, and the chain leads to an authority of the settings.
  const certificate = socket.authorized ? socket.getPeerX509Certificate() : undefined;
  return {
    transport: versionIn(socket.getProtocol() ?? ''),
    certificate: certificate === undefined ? null : recognised(certificate, authorities),
  };
}

function ofProxy(request: FastifyRequest, { authorities }: CameFromParts): Shown {
  const transport = versionIn(header(request, said.transport));
  const text = header(request, said.certificate);
  if (header(request, said.verified) !== 'SUCCESS' || text === '') return { transport, certificate: null };
  return { transport, certificate: readHeader(text, authorities) };
}

function readHeader(text: string, authorities: readonly X509Certificate[]): ShownCertificate | null {
  if (text.length > longest) return null;
  try {
    // nginx escapes the PEM; Caddy writes the bytes in base64.
    const certificate = new X509Certificate(
      text.includes('BEGIN') ? decodeURIComponent(text) : Buffer.from(text, 'base64'),
    );
    return recognised(certificate, authorities);
  } catch {
    return null;
  }
}

/** Whether one of our authorities issued it for a client, and it is valid today. A proxy's word alone is not enough. */
function recognised(
  certificate: X509Certificate,
  authorities: readonly X509Certificate[],
): ShownCertificate | null {
  const now = Date.now();
  const isOurs =
    Date.parse(certificate.validFrom) <= now &&
    now < Date.parse(certificate.validTo) &&
    !certificate.ca &&
    // Where it says what it is for, it says so of clients.
    (certificate.keyUsage as string[] | undefined)?.includes(clientAuth) !== false &&
    authorities.some((each) => certificate.checkIssued(each) && certificate.verify(each.publicKey));
  if (!isOurs) return null;
  return {
    fingerprint: Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex'),
    der: certificate.raw,
  };
}

function header(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** `TLSv1.3` of node and nginx, `tls1.3` of Caddy. */
function versionIn(text: string): CameFrom['transport'] {
  const [, version] = /^tls(?:v| )?(1\.[23])$/i.exec(text.trim()) ?? [];
  if (version === undefined) return null;
  return version === '1.3' ? 'TLSv1.3' : 'TLSv1.2';
}
