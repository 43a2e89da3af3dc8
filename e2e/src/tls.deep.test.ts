import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthority } from '../../apps/server/src/testing/certificates.ts';
import { freePort } from '../../apps/server/src/testing/http-person.ts';
import { keepFigure } from '../../apps/server/src/testing/keep-figure.ts';
import { openTestServer, type TestServer } from '../../apps/server/src/testing/test-server.ts';
import { findProgram, howToInstall } from './support/programs.ts';

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly finding: string;
}

/** What the scan says of a certificate made for this test alone: nobody revokes or lists it. */
const ofTheTestCertificate =
  /^cert_(chain_of_trust|crlDistributionPoints|ocspURL|revocation|commonName_wo_SNI|caIssuers|notAfter)|^DNS_CAArecord|^certificate_transparency/;

const missing = howToInstall({ testssl: 'testssl.sh' });
describe.skipIf(missing !== '')(`testssl.sh against the listener of HTTPS ${missing}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'onshin-testssl-'));
  const file = (name: string) => join(folder, name);
  beforeAll(async () => {
    const authority = await openAuthority();
    const issued = await authority.issue({ name: 'localhost', use: 'server' });
    writeFileSync(file('ca.pem'), authority.pem);
    writeFileSync(file('cert.pem'), issued.cert);
    writeFileSync(file('key.pem'), issued.key);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function scan(settings: Record<string, string>): Promise<Finding[]> {
    const port = await freePort();
    const server: TestServer = await openTestServer({
      PORT: String(port),
      PUBLIC_URL: `https://localhost:${port}`,
      TLS_CERTIFICATE: file('cert.pem'),
      TLS_KEY: file('key.pem'),
      ...settings,
    });
    const report = file(`${port}.json`);
    try {
      const wanted = ['--protocols', '--server-preference', '--server-defaults', '--pfs', '--headers'];
      const quiet = ['--quiet', '--color', '0', '--nodns', 'none', '--ip', '127.0.0.1', '--jsonfile', report];
      await promisify(execFile)(
        findProgram('testssl') ?? 'testssl',
        [...quiet, '--add-ca', file('ca.pem'), ...wanted, '--vulnerable', `https://localhost:${port}`],
        { timeout: 420_000, maxBuffer: 32 * 1024 * 1024 },
        // It ends with a count of its own remarks; the report is what is read.
      ).catch(() => undefined);
      return JSON.parse(readFileSync(report, 'utf8')) as Finding[];
    } finally {
      await server.close();
    }
  }
  const remarks = (findings: readonly Finding[]) =>
    findings
      .filter(({ severity }) => ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL', 'FATAL'].includes(severity))
      .filter(({ id }) => !ofTheTestCertificate.test(id))
      .map(({ id, severity, finding }) => `${severity} ${id}: ${finding}`);

  it.each([
    ['TLS 1.3 alone', {}, false],
    ['1.2 with the strict list', { TLS_MINIMUM: '1.2', TLS_MINIMUM_REASON: 'an old tablet' }, true],
  ])('finds nothing to remark on %s', { timeout: 480_000 }, async (_, settings, takes12) => {
    const findings = await scan(settings);
    const of = (id: string) => findings.find((each) => each.id === id)?.finding ?? '';
    expect(of('TLS1_3')).toMatch(/^offered/);
    expect(of('TLS1_2').startsWith('offered')).toBe(takes12);
    expect(of('TLS1_1')).toMatch(/^not offered/);
    expect(findings.length).toBeGreaterThan(60);
    expect(remarks(findings)).toEqual([]);
    await keepFigure('testssl', { floor: takes12 ? '1.2' : '1.3', checks: findings.length, remarks: 0 });
  });
});
