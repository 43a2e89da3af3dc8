import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthority, type TestAuthority } from './testing/certificates.ts';
import { type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { inside, outside, through } from './testing/through-proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'onshin-clients-'));
const ca = join(folder, 'ca.pem');
let authority: TestAuthority;
beforeAll(async () => {
  authority = await openAuthority('Nishi clinic devices');
  writeFileSync(ca, authority.pem);
});
afterAll(() => rmSync(folder, { recursive: true }));

const device = async (name = 'desk 3') => (await authority.issue({ name, use: 'client' })).cert;

describe('a certificate in place of the code, in a real clinic (A-6.5-C-12)', () => {
  let clinic: RealClinic;
  let doctor: Member;
  let pem: string;
  let certificateId: string;
  beforeAll(async () => {
    clinic = await openRealClinic({ TRUST_PROXY: 'true', TLS_CLIENT_CA: ca });
    doctor = await clinic.member('doctor@nishi.example', ['doctor']);
    pem = await device('card of the doctor');
    await doctor.person.get('registerCertificate', { headers: through(inside, pem) });
    const { people } = await clinic.administrator.person.get('listCertificates', {
      params: { clinicId: clinic.clinicId },
    });
    certificateId = people[0]?.certificates[0]?.id ?? '';
  });
  afterAll(async () => await clinic.close());

  const decide = async (decision: 'approve' | 'end') =>
    await clinic.administrator.person.get('decideCertificate', {
      params: { clinicId: clinic.clinicId, certificateId },
      body: { decision },
    });
  const confirm = async (member: Member, shown: string | undefined, browser = clinic.server.person()) => {
    const { ticket } = await browser.get('signInWithPassword', {
      body: { email: member.email, password: member.password },
    });
    const reply = await browser.call('confirmSignInCertificate', {
      body: { ticket },
      headers: through(outside, shown),
    });
    return reply.ok ? 'signedIn' : reply.problem.code;
  };

  it('opens nothing before it is approved', async () => {
    expect(await confirm(doctor, pem)).toBe('signInFailed');
  });

  it('signs in its holder after the password, and nobody else', async () => {
    await decide('approve');
    const browser = clinic.server.person();
    expect(await confirm(doctor, pem, browser)).toBe('signedIn');
    expect((await browser.get('getSession')).staff).toHaveLength(1);
    expect(await confirm(clinic.administrator, pem)).toBe('signInFailed');
    expect(await confirm(doctor, undefined)).toBe('noCertificateShown');
    expect(await confirm(doctor, await device('another'))).toBe('signInFailed');
  });

  it('opens nothing any more once it has ended, and what it has opened is shut', async () => {
    const browser = clinic.server.person();
    expect(await confirm(doctor, pem, browser)).toBe('signedIn');
    await decide('end');
    expect(await confirm(doctor, pem)).toBe('signInFailed');
    expect((await browser.get('getSession')).account).toBeNull();
    expect((await doctor.person.get('getSession')).account).not.toBeNull();
  });

  it('ends with everything else of an account that may be in the wrong hands', async () => {
    const other = await clinic.member('card@nishi.example', ['doctor']);
    const lost = await device('lost card');
    await other.person.get('registerCertificate', { headers: through(inside, lost) });
    const at = { params: { clinicId: clinic.clinicId } };
    const { staff } = await clinic.administrator.person.get('listStaff', at);
    await clinic.administrator.person.get('reportCompromised', {
      params: {
        ...at.params,
        staffId: staff.find(({ email }) => email === other.email)?.staffId ?? '',
      },
      body: { since: new Date(Date.now() - 60_000).toISOString(), words: 'カードを紛失した' },
    });
    const { people } = await clinic.administrator.person.get('listCertificates', at);
    const own = people.find(({ name }) => name === '職員 card')?.certificates;
    expect(own?.map(({ status }) => status)).toEqual(['ended']);
  });

  it('issued under a policy for testing is not taken', async () => {
    const { cert } = await authority.issue({
      name: 'test card',
      use: 'client',
      policies: ['1.2.392.100495.1.5.1.1.0.1'],
    });
    const reply = await doctor.person.call('registerCertificate', { headers: through(inside, cert) });
    expect(reply.ok ? '' : reply.problem.code).toBe('testCertificate');
  });
});
