import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server as PlainServer } from 'node:http';
import type { Server, ServerOptions } from 'node:https';
import type { Logger } from 'pino';
import type { Config } from '../../config/config.ts';
import { CertificateError, readCertificate } from './certificate.ts';
import { watchCertificate } from './renewal.ts';
import { strictOptions } from './strict.ts';

type TlsSettings = Pick<Config, 'TLS_CERTIFICATE' | 'TLS_KEY' | 'TLS_MINIMUM' | 'TLS_CLIENT_CA'>;

/** The listener's own HTTPS; what it needs to begin, and to go on with a renewed certificate. */
export interface SecureListener {
  readonly options: ServerOptions;
  /** When the certificate it shows ends; of the renewed one, once that is taken up. */
  endsAt(): Date;
  /** Looks every so many milliseconds whether the certificate was renewed; returns what ends that. */
  watch(server: Server, logger: Logger, every?: number): () => void;
}

/**
 * HTTPS as the settings ask for it; null where a proxy speaks it. Whoever has no certificate of the clients' authority
 * is not turned away here: patients have none.
 *
 * @throws CertificateError
 */
export function secureListener(settings: TlsSettings): SecureListener | null {
  const { TLS_CERTIFICATE: certificate, TLS_KEY: key, TLS_MINIMUM: floor } = settings;
  if (certificate === undefined || key === undefined) return null;
  const files = { certificate, key };
  const { cert, key: privateKey, endsAt: firstEnd } = readCertificate(files);
  let endsAt = firstEnd;
  const clientCa = settings.TLS_CLIENT_CA === undefined ? undefined : readAuthorities(settings.TLS_CLIENT_CA);
  return {
    options: {
      ...strictOptions(floor),
      cert,
      key: privateKey,
      ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: false }),
    },
    endsAt: () => endsAt,
    watch: (server, logger, every) =>
      watchCertificate({
        server,
        files,
        floor,
        clientCa,
        logger,
        ...(every === undefined ? {} : { every }),
        onRenewed: (renewed) => {
          endsAt = renewed;
        },
      }),
  };
}

/**
 * The authorities whose client certificates are recognised: each certificate of the file.
 *
 * @throws CertificateError
 */
export function authoritiesIn(path: string): readonly X509Certificate[] {
  const blocks =
    readAuthorities(path).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((each) => new X509Certificate(each));
  } catch {
    // Said below.
  }
  throw new CertificateError(`${path} holds no certificates (PEM)`);
}

function readAuthorities(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CertificateError(`The authorities at ${path} cannot be read`);
  }
}

/** Leads whoever typed the address without https: to the same page with it. No cookie is read and nothing is logged. */
export function openRedirect(port: number, host: string, origin: string): Promise<PlainServer> {
  const server = createServer((request, response) => {
    const path = request.url?.startsWith('/') === true ? request.url : '/';
    response.writeHead(308, { location: `${origin}${path}`, connection: 'close' }).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
