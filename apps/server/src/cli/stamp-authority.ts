import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Config } from '../config/config.ts';
import type { TimeStampAuthority } from '../worker/seal/time-stamp.ts';
import { CommandRefused } from './command.ts';

type StampSettings = Pick<Config, 'TIME_STAMP_URL' | 'TIME_STAMP_CA_FILE'>;

/** Who stamps the time under the signed heads; null where the settings name nobody. */
export async function stampAuthorityIn(config: StampSettings): Promise<TimeStampAuthority | null> {
  return config.TIME_STAMP_URL === undefined
    ? null
    : { url: config.TIME_STAMP_URL, trusted: await trustedForStamps(config) };
}

/** The certificates a stamp must lead up to; none where no authority was ever named. */
export async function trustedForStamps({
  TIME_STAMP_CA_FILE: file,
}: StampSettings): Promise<X509Certificate[]> {
  if (file === undefined) return [];
  const pem = await readFile(file, 'utf8');
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) throw new CommandRefused('TIME_STAMP_CA_FILE holds no certificate (PEM).');
  return certificates.map((each) => new X509Certificate(each));
}
