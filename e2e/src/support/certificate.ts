import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAuthority } from '../../../apps/server/src/testing/certificates.ts';

/** A certificate of an authority made for one test, in files as programs want them. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export async function makeCertificate(folder: string, name: string): Promise<Certificate> {
  const authority = await openAuthority();
  const issued = await authority.issue({ name, use: 'server', days: 2 });
  const files = { certificate: join(folder, 'fullchain.pem'), key: join(folder, 'privkey.pem') };
  await writeFile(files.certificate, `${issued.cert}\n${authority.pem}`);
  await writeFile(files.key, issued.key);
  return files;
}
