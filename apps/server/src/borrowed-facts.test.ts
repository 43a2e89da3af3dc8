import { randomUUID } from 'node:crypto';
import { civilDateOf } from '@onshin/domain';
import type { Body } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey, proposal } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let clerkStaffId: string;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.request();
  const clerk = await server.signedIn('clerk');
  clerkStaffId = (await clerk.get('getSession')).staff[0]?.staffId ?? '';
});
afterAll(async () => await server.close());

const chart = async () => await journey.doctor.get('getChart', { params: journey.patientAt });

async function propose(changes: Partial<Body<'proposeCarePlan'>>) {
  return await journey.doctor.call('proposeCarePlan', {
    params: journey.patientAt,
    version: (await chart()).version,
    body: proposal(journey.doctorStaffId, changes),
  });
}

describe('a care plan', () => {
  it("does not rest on another patient's visit, through the API or in SQL", async () => {
    const { clinicId } = server;
    const stranger = await journey.doctor.get('enrolPatient', {
      params: { clinicId },
      body: {
        name: '他 人',
        kana: 'た にん',
        birthDate: '1980-01-01',
        sex: 'other',
        phone: '090-0000-0000',
        email: null,
        address: '東京都',
        externalNumber: null,
      },
    });
    const visited = await journey.doctor.get('recordInPersonVisit', {
      params: { clinicId, patientId: stranger.id },
      version: stranger.version,
      body: { on: '2026-01-05', doctorStaffId: journey.doctorStaffId, problem: '湿疹', evaluation: '軽い' },
    });
    const visitId = visited.inPersonVisits[0]?.id ?? '';
    expect((await propose({ basisVisitId: visitId })).status).toBe(404);
    expect((await propose({ basisVisitId: randomUUID() })).status).toBe(404);
    const admin = await server.database.as('postgres');
    await expect(
      admin.query(
        `insert into care_plan_version (clinic_id, id, patient_id, version, items, basis_visit_id, doctor_staff_ids, is_beyond_doctor, reason, proposed_by)
         values ($1, $2, $3, 99, '{}', $4, array[$5]::uuid[], false, '', $5)`,
        [clinicId, randomUUID(), journey.view.patient.id, visitId, journey.doctorStaffId],
      ),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('does not rest on a consultation in which nobody was examined', async () => {
    expect((await propose({ basisConsultationId: journey.view.id })).status).toBe(404);
  });

  it('names doctors of the clinic', async () => {
    for (const id of [clerkStaffId, randomUUID()])
      expect((await propose({ doctorStaffIds: [id] })).status).toBe(400);
  });
});

describe('an agreement', () => {
  const explain = async (doctorStaffId: string) =>
    await journey.doctor.call('recordExplanation', {
      params: journey.patientAt,
      version: (await chart()).version,
      body: { doctorStaffId, method: 'inPerson', topics: ['judgedEachTime'], questions: '' },
    });

  it('is explained for a doctor of the clinic', async () => {
    for (const id of [clerkStaffId, randomUUID()]) expect((await explain(id)).status).toBe(400);
  });

  it('is not made on texts that came after the explanation', async () => {
    await journey.explain();
    const admin = await server.database.as('postgres');
    await admin.query(
      `insert into agreement_text (clinic_id, id, kind, version, content, digest)
       select clinic_id, gen_random_uuid(), kind, version + 1, content, repeat('a', 64) from agreement_text where kind = 'noRecording'`,
    );
    await expect(journey.agree()).rejects.toThrow(/notAllowedInThisState/);
    await journey.explain();
    expect((await journey.agree()).state).toBe('agreed');
  });
});

describe('the regular doctor', () => {
  it('is declared by that doctor alone', async () => {
    const declare = async (doctorStaffId: string) =>
      await journey.doctor.call('declareRegularDoctor', {
        params: journey.patientAt,
        version: (await chart()).version,
        body: { doctorStaffId, reason: '往診で診ている' },
      });
    expect((await declare(clerkStaffId)).status).toBe(403);
    expect((await declare(journey.doctorStaffId)).status).toBe(200);
  });
});

describe('a visit in person', () => {
  it('is dated by the calendar of the clinic, and never in its future', async () => {
    const admin = await server.database.as('postgres');
    // A zone in which it is another day than in UTC at every hour of the test.
    const timeZone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-14';
    await admin.query('update clinic set time_zone = $1', [timeZone]);
    // Where it is still yesterday nobody hired today works yet.
    await admin.query('update staff_member set active_from = active_from - 1');
    const record = async (on: string) =>
      await journey.doctor.call('recordInPersonVisit', {
        params: journey.patientAt,
        version: (await chart()).version,
        body: { on, doctorStaffId: journey.doctorStaffId, problem: '高血圧', evaluation: '安定' },
      });
    const day = 24 * 60 * 60_000;
    expect((await record(civilDateOf(Date.now(), timeZone))).status).toBe(200);
    expect((await record(civilDateOf(Date.now() + day, timeZone))).status).toBe(400);
    await admin.query(`update clinic set time_zone = 'Asia/Tokyo'`);
  });
});

describe('suspected misuse', () => {
  it('stays suspected when the request is accepted again without saying so', async () => {
    await journey.refresh();
    const accept = async (suspectedMisuse: boolean) =>
      await journey.doctor.call('acceptRequest', {
        params: journey.at,
        version: journey.view.version,
        body: { ...journey.acceptance(), suspectedMisuse },
      });
    for (const suspected of [true, false]) {
      const reply = await accept(suspected);
      expect(reply.ok ? [] : reply.problem.clauses?.map(({ code }) => code)).toContain('misuseSuspected');
    }
  });
});
