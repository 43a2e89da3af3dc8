import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openAuthority, type TestAuthority } from './testing/certificates.ts';
import { healthcareRole } from './testing/healthcare-role.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';
import { inside, outside, through } from './testing/through-proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'onshin-clients-'));
const ca = join(folder, 'ca.pem');
const hpkiPolicy = '1.2.392.100495.1.5.1.2.3.1';
let authority: TestAuthority;
beforeAll(async () => {
  authority = await openAuthority('Nishi clinic devices');
  writeFileSync(ca, authority.pem);
});
afterAll(() => rmSync(folder, { recursive: true }));

const device = async (name = 'desk 3') => (await authority.issue({ name, use: 'client' })).cert;

describe('a certificate bound to a person (A-6.11-C-10b)', () => {
  let server: TestServer;
  let doctor: TestPerson;
  let administrator: TestPerson;
  let clinic: { clinicId: string };
  beforeAll(async () => {
    server = await openTestServer({ ONSHIN_ROLES: 'web', TRUST_PROXY: 'true', TLS_CLIENT_CA: ca });
    clinic = { clinicId: server.clinicId };
    doctor = await server.signedIn('doctor');
    administrator = await server.signedIn('administrator');
  });
  afterAll(async () => await server.close());

  const register = async (person: TestPerson, pem: string) =>
    await person.call('registerCertificate', { headers: through(inside, pem) });
  const listed = async () =>
    (
      await administrator.get('listCertificates', { params: clinic, headers: through(inside) })
    ).people.flatMap((each) => each.certificates);
  const named = async (name: string) => {
    const found = (await listed()).find((each) => each.subject === `CN=${name}`);
    if (found === undefined) throw new Error(`no certificate of ${name}`);
    return found;
  };
  const decide = async (certificateId: string, decision: 'approve' | 'end', by = administrator) =>
    await by.call('decideCertificate', {
      params: { ...clinic, certificateId },
      body: { decision },
      headers: through(inside),
    });
  /** Registers and approves one; returns it with its id. */
  const approved = async (person: TestPerson, name: string) => {
    const pem = await device(name);
    expect((await register(person, pem)).ok).toBe(true);
    const { id } = await named(name);
    expect((await decide(id, 'approve')).ok).toBe(true);
    return { pem, id };
  };
  const require = async (certificateFromOutside: boolean, headers = through(inside)) =>
    await administrator.call('changeNetworkPolicy', {
      params: clinic,
      body: { insideNetworks: ['192.168.10.0/24', '2001:db8::/32'], certificateFromOutside },
      headers,
    });
  const codeAt = async (person: TestPerson, headers: Record<string, string>) => {
    const reply = await person.call('getBoard', { params: clinic, headers });
    return reply.ok ? 'open' : reply.problem.code;
  };

  it('is shown, registered by its holder, and opens nothing before somebody else has approved it', async () => {
    const pem = await device();
    const shown = (await doctor.get('getOwnCertificates', { headers: through(inside, pem) })).shown;
    expect(shown).toMatchObject({ subject: 'CN=desk 3', kind: 'device', isRegistered: false });
    expect((await register(doctor, pem)).ok).toBe(true);
    const twice = await register(administrator, pem);
    expect(twice.ok ? '' : twice.problem.code).toBe('alreadyExists');
    const row = await named('desk 3');
    expect(row.status).toBe('waiting');
    await require(true);
    expect(await codeAt(doctor, through(outside, pem))).toBe('clientCertificateNeeded');
    await decide(row.id, 'approve');
    expect(await codeAt(doctor, through(outside, pem))).toBe('open');
    await require(false);
  });

  it('is approved by somebody else alone', async () => {
    await register(administrator, await device('their own'));
    const reply = await decide((await named('their own')).id, 'approve');
    expect(reply.ok ? '' : reply.problem.code).toBe('notYourOwn');
  });

  it('is asked for outside the clinic’s networks alone, and everywhere from whoever comes from nowhere', async () => {
    const { pem } = await approved(doctor, 'laptop');
    await require(true);
    expect(await codeAt(doctor, through(inside))).toBe('open');
    expect(await codeAt(doctor, through('2001:db8::5'))).toBe('open');
    expect(await codeAt(doctor, through(outside))).toBe('clientCertificateNeeded');
    expect(await codeAt(doctor, through('not an address'))).toBe('clientCertificateNeeded');
    expect(await codeAt(doctor, through(outside, pem))).toBe('open');
    const { staff } = await doctor.get('getSession', { headers: through(outside) });
    expect(staff.map((each) => each.needsCertificate)).toEqual([true]);
    await require(false);
  });

  it('is worth nothing in the hands of another person', async () => {
    const { pem } = await approved(doctor, 'borrowed');
    const clerk = await server.signedIn('clerk');
    await require(true);
    expect(await codeAt(clerk, through(outside, pem))).toBe('clientCertificateNeeded');
    await require(false);
  });

  it('once ended opens nothing more, for requests and sockets, and stays ended', async () => {
    const { pem, id } = await approved(doctor, 'lost');
    await require(true);
    await decide(id, 'end');
    expect(await codeAt(doctor, through(outside, pem))).toBe('clientCertificateNeeded');
    const socket = new WebSocket(
      `${server.url.replace('http', 'ws')}/api/v1/clinics/${server.clinicId}/board/socket`,
      { origin: server.url, headers: { cookie: doctor.cookie(), ...through(outside, pem) } },
    );
    const [code] = (await once(socket, 'close')) as [number];
    expect([4401, 4403, 4404]).toContain(code);
    const again = await decide(id, 'approve');
    expect(again.ok ? '' : again.problem.code).toBe('notAllowedInThisState');
    await require(false);
  });

  it('leaves patients alone: none is ever asked of them', async () => {
    await require(true);
    const patient = await server.signedIn('patient');
    const { patients } = await patient.get('getSession', { headers: through(outside) });
    const home = await patient.call('getPatientHome', { params: clinic, headers: through(outside) });
    expect([patients.length > 0, home.ok]).toEqual([true, true]);
    await require(false);
  });

  it('is never required by somebody whom that would shut out', async () => {
    const reply = await require(true, through(outside));
    expect(reply.ok ? '' : reply.problem.code).toBe('wouldShutYouOut');
    expect(await codeAt(administrator, through(outside))).toBe('open');
  });

  it.each([
    [
      'of another authority',
      async () => await (await openAuthority('Nishi clinic devices')).issue({ name: 'x', use: 'client' }),
    ],
    ['that has expired', async () => await authority.issue({ name: 'x', use: 'client', days: -0.5 })],
    ['made for a server', async () => await authority.issue({ name: 'x', use: 'server' })],
  ])('%s is none, whatever the proxy says', async (_, issue) => {
    const { cert } = await issue();
    const own = await doctor.get('getOwnCertificates', { headers: through(inside, cert) });
    expect(own.shown).toBe(null);
    const reply = await register(doctor, cert);
    expect(reply.ok ? '' : reply.problem.code).toBe('noCertificateShown');
  });

  it.each(['', 'x', '-----BEGIN CERTIFICATE-----', '%', '%E0%A4%A', 'A'.repeat(9000)])(
    'that is no certificate is none: %j',
    async (text) => {
      const headers = {
        ...through(inside),
        'x-onshin-client-verify': 'SUCCESS',
        'x-onshin-client-certificate': text,
      };
      expect((await doctor.get('getOwnCertificates', { headers })).shown).toBe(null);
    },
  );

  it('of a healthcare card names the profession', async () => {
    const { cert } = await authority.issue({
      name: 'MIZUNO MEGUMI',
      use: 'client',
      policies: [hpkiPolicy],
      extensions: [healthcareRole('Medical Doctor')],
    });
    expect((await register(doctor, cert)).ok).toBe(true);
    const row = await named('MIZUNO MEGUMI');
    expect(row).toMatchObject({ kind: 'hpki', profession: 'Medical Doctor', status: 'waiting' });
  });

  it.each(['999.1.1.1/8', '10.0.0.0/33', 'inside', '10.0.0.0/8; drop table', ''])(
    'a network that is none is refused: %j',
    async (network) => {
      const reply = await administrator.call('changeNetworkPolicy', {
        params: clinic,
        body: { insideNetworks: [network], certificateFromOutside: false },
      });
      expect(reply.ok ? '' : reply.problem.code).toBe('invalidInput');
    },
  );
});
