import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualTerms } from './path/portal-terms.ts';
import { hire, makeOldPatient } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
let patient: TestPerson;
let at: { clinicId: string; patientId: string };

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  journey = await Journey.open(server);
  await journey.request();
  ({ patient } = journey);
  at = journey.patientAt;
});
afterAll(async () => await server.close());

const opened = async (person = patient, params = at) => [
  outcomeOf(await person.call('listChartAccesses', { params })),
  outcomeOf(await person.call('getChart', { params })),
];
const closed = ['portalTermsNeeded', 'portalTermsNeeded'];
const terms = async () => await patient.get('getPortalTerms', { params: at });
const agree = async (version: string, person = patient) =>
  await person.call('agreeToPortal', { params: at, body: { version } });
const count = async (table: string) =>
  (await admin.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]?.count;

describe('reading one’s own chart online (A-6.11-C-9)', () => {
  it('waits until its person was told what it is for, what may go wrong and who answers for what', async () => {
    expect(await opened()).toEqual(closed);
    // Nor is it read as the answer to something said of oneself.
    const said = await patient.call('recordHealth', {
      params: at,
      version: journey.view.patient.version,
      body: {
        underlyingConditions: { state: 'none' },
        medicines: { state: 'none' },
        allergies: { state: 'none' },
        source: 'patientStatement',
        reviewed: false,
      },
    });
    expect(outcomeOf(said)).toBe('portalTermsNeeded');
    const { content, agreedAt, version } = await terms();
    expect(agreedAt).toBeNull();
    expect(content).toEqual(usualTerms.content);
    for (const part of Object.values(content)) expect(part.easy).toMatch(/[ぁ-ん]/);
    expect(outcomeOf(await agree('another'))).toBe('notAllowedInThisState');
    expect(outcomeOf(await agree(version))).toBe(200);
    expect(await opened()).toEqual([200, 200]);
    expect((await terms()).agreedAt).toEqual(expect.any(String));
  });

  it('is agreed to once for each version, by whom and when stands for good', async () => {
    const { version } = await terms();
    await agree(version);
    expect(await count('portal_agreement')).toBe(1);
    const { rows } = await admin.query(
      `select from portal_agreement g join portal_terms t on t.id = g.terms_id
       join patient p on p.id = g.patient_id and p.account_id = g.account_id where t.usual = $1 and g.patient_id = $2`,
      [usualTerms.version, at.patientId],
    );
    expect(rows).toHaveLength(1);
    const { rows: trail } = await admin.query(
      `select from audit_event e join audit_subject s on s.event_id = e.id
       where e.act = 'agreeToPortal' and e.outcome = 'done' and s.patient_id = $1`,
      [at.patientId],
    );
    expect(trail.length).toBeGreaterThan(0);
  });

  it('keeps no visit from anybody: it closes with a withdrawal, and care goes on', async () => {
    await patient.get('withdrawFromPortal', { params: at });
    expect(await opened()).toEqual(closed);
    expect(outcomeOf(await patient.call('withdrawFromPortal', { params: at }))).toBe('notAllowedInThisState');
    const params = { clinicId: at.clinicId };
    for (const reply of [
      await patient.call('getPatientHome', { params }),
      await patient.call('getAgreement', { params: at }),
      await patient.call('getCarePlan', { params: at }),
      await patient.call('getConsultation', { params: journey.at }),
      await patient.call('getOwnAccess', { params }),
    ])
      expect(outcomeOf(reply)).toBe(200);
    // The clinic reads the chart as before.
    expect(outcomeOf(await journey.doctor.call('getChart', { params: at }))).toBe(200);
    expect(outcomeOf(await agree((await terms()).version))).toBe(200);
    expect(await opened()).toEqual([200, 200]);
    expect(await count('portal_agreement')).toBe(2);
    expect(await count('portal_withdrawal')).toBe(1);
  });

  it('is asked anew when the clinic says it in words of its own', async () => {
    const administrator = await server.signedIn('administrator');
    const params = { clinicId: at.clinicId };
    const before = (await terms()).version;
    const body = Object.fromEntries(
      Object.keys(usualTerms.content).map((part) => [part, { ja: `当院の${part}`, en: `our ${part}` }]),
    ) as Record<keyof typeof usualTerms.content, { ja: string; en: string }>;
    const written = await administrator.get('writePortalText', { params, body });
    expect(written).toMatchObject({ isUsual: false, version: '2' });
    expect(await opened()).toEqual(closed);
    // Nobody agrees to what they read before.
    expect(outcomeOf(await agree(before))).toBe('notAllowedInThisState');
    const now = await terms();
    expect(now.content.risks).toEqual({ ja: '当院のrisks', en: 'our risks', easy: null });
    await agree(now.version);
    expect(await opened()).toEqual([200, 200]);
    expect(outcomeOf(await patient.call('writePortalText', { params, body }))).toBe('forbidden');
  });

  it('is each person’s own to agree to, for their own chart', async () => {
    const { staffId } = await hire(admin, at.clinicId, ['doctor']);
    const other = await makeOldPatient(admin, at.clinicId, staffId, 10);
    const stranger = openPerson(server.url, other.cookie);
    const params = { clinicId: at.clinicId, patientId: other.patientId };
    expect(await opened(stranger, params)).toEqual(closed);
    expect(outcomeOf(await agree((await terms()).version, stranger))).toBe('notFound');
    const { version } = await stranger.get('getPortalTerms', { params });
    await stranger.get('agreeToPortal', { params, body: { version } });
    expect(await opened(stranger, params)).toEqual([200, 200]);
  });
});

describe.each(['onshin_app', 'onshin_owner'] as const)('%s cannot', (role) => {
  it('agree to what is no longer said, or write a version before one that stands', async () => {
    const client = await server.database.as(role);
    await client.query(`select set_config('app.clinic', $1, false)`, [at.clinicId]);
    await expect(
      client.query(
        `insert into portal_agreement (clinic_id, id, patient_id, account_id, terms_id)
         select p.clinic_id, gen_random_uuid(), p.id, p.account_id, t.id
         from patient p, portal_terms t where p.id = $1 and t.version = 1`,
        [at.patientId],
      ),
    ).rejects.toMatchObject({ constraint: 'portal_newest_terms' });
    await expect(
      client.query(
        `insert into portal_terms (clinic_id, id, version, content, usual) values ($1, $2, 1, '{}', 'x')`,
        [at.clinicId, randomUUID()],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

it('of many who agree first at the same moment all are heard, to one version', async () => {
  const fresh = await openTestServer({ ONSHIN_ROLES: 'web' });
  const direct = await fresh.database.as('postgres');
  await (await Journey.open(fresh)).request();
  const { staffId } = await hire(direct, fresh.clinicId, ['doctor']);
  const people = await Promise.all(
    Array.from({ length: 6 }, async () => await makeOldPatient(direct, fresh.clinicId, staffId, 10)),
  );
  const replies = await Promise.all(
    people.map(async ({ cookie, patientId }) => {
      const person = openPerson(fresh.url, cookie);
      const params = { clinicId: fresh.clinicId, patientId };
      return outcomeOf(
        await person.call('agreeToPortal', { params, body: { version: `1-${usualTerms.version}` } }),
      );
    }),
  );
  expect(replies).toEqual(people.map(() => 200));
  expect((await direct.query('select from portal_terms')).rowCount).toBe(1);
  await fresh.close();
});
