import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A certificate signed by itself, for a test on this machine. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export async function makeCertificate(folder: string, name: string): Promise<Certificate> {
  const certificate = join(folder, 'fullchain.pem');
  const key = join(folder, 'privkey.pem');
  const wishes = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${name}`;
  await promisify(execFile)('openssl', [
    ...wishes.split(' '),
    '-addext',
    `subjectAltName=DNS:${name}`,
    '-keyout',
    key,
    '-out',
    certificate,
  ]);
  return { certificate, key };
}
