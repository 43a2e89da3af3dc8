import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The two files a listener needs, as settings name them. */
export interface CertificateFiles {
  /** The certificate with the chain behind it, PEM. */
  readonly certificate: string;
  /** Its private key, PEM, without a passphrase. */
  readonly key: string;
}

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly endsAt: Date;
}

/** The files hold no certificate and key that belong together. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

/**
 * Reads certificate and key.
 *
 * @throws CertificateError saying which file is wrong and why, never what it holds
 */
export function readCertificate(files: CertificateFiles): Certificate {
  const cert = read(files.certificate, 'certificate');
  const key = read(files.key, 'key');
  const first = parse(() => new X509Certificate(cert), files.certificate, 'holds no certificate (PEM)');
  const privateKey = parse(() => createPrivateKey(key), files.key, 'holds no private key (PEM)');
  if (!first.checkPrivateKey(privateKey)) {
    throw new CertificateError(`The key in ${files.key} is not the one of ${files.certificate}`);
  }
  return { cert, key, endsAt: new Date(first.validTo) };
}

function read(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new CertificateError(`The ${what} at ${path} cannot be read (${code})`);
  }
}

function parse<T>(make: () => T, path: string, fault: string): T {
  try {
    return make();
  } catch {
    throw new CertificateError(`${path} ${fault}`);
  }
}
