import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire, makeOldPatient } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let officer: TestPerson;
let old: { clinicId: string; patientId: string };
let oldConsultation: { clinicId: string; consultationId: string };
const reason = '意識のない患者の薬を救急隊に伝える';

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  const { clinicId } = server;
  journey = await Journey.open(server);
  await journey.request();
  const admin = await server.database.as('postgres');
  const former = await hire(admin, clinicId, ['doctor']);
  const made = await makeOldPatient(admin, clinicId, former.staffId, 400);
  old = { clinicId, patientId: made.patientId };
  oldConsultation = { clinicId, consultationId: made.consultationId };
  officer = openPerson(server.url, (await hire(admin, clinicId, ['securityOfficer'])).cookie);
});
afterAll(async () => await server.close());

const codeOf = (reply: Awaited<ReturnType<TestPerson['call']>>) => (reply.ok ? 'done' : reply.problem.code);
const readings = async (detail: string) => {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{ act: string }>(
    `select act from audit_event e join audit_subject s on s.event_id = e.id
     where s.patient_id = $1 and e.detail->>'emergencyAccessId' = $2 order by e.at`,
    [old.patientId, detail],
  );
  return rows.map(({ act }) => act);
};

describe('the chart of somebody nobody here looks after now', () => {
  it('stays closed to a doctor who never treated them, who is told whose it is and what to do', async () => {
    const reply = await journey.doctor.call('getChart', { params: old });
    expect(reply.ok ? null : reply.problem).toMatchObject({ code: 'outsideCare', patientId: old.patientId });
    expect(codeOf(await journey.doctor.call('getNote', { params: oldConsultation }))).toBe('outsideCare');
    // The attempt is on record with whose chart it was.
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(
      `select from audit_event e join audit_subject s on s.event_id = e.id
       where s.patient_id = $1 and e.outcome = 'refused' and e.act = 'getChart' and e.detail->>'code' = 'outsideCare'`,
      [old.patientId],
    );
    expect(rows).toHaveLength(1);
  });

  it('opens for an hour with a reason, every reading is marked, and the officers are written to', async () => {
    const short = await journey.doctor.call('openEmergencyAccess', { params: old, body: { reason: '急' } });
    expect(codeOf(short)).toBe('invalidInput');
    const opened = await journey.doctor.get('openEmergencyAccess', { params: old, body: { reason } });
    expect(Date.parse(opened.until) - Date.now()).toBeGreaterThan(59 * 60_000);
    expect(Date.parse(opened.until) - Date.now()).toBeLessThanOrEqual(60 * 60_000);
    await journey.doctor.get('getChart', { params: old });
    await journey.doctor.get('getNote', { params: oldConsultation });
    expect(await readings(opened.id)).toEqual(['openEmergencyAccess', 'getChart', 'getNote']);
    // Whoever reads the evidence later sees that it was read in an emergency.
    const administrator = await server.signedIn('administrator');
    const { emergencies: shown } = await administrator.get('getEvidence', { params: oldConsultation });
    expect(shown).toMatchObject([{ acts: 1 }]);
    const admin = await server.database.as('postgres');
    const { rows: mails } = await admin.query<{ payload: { to: string; parameters: { path: string } } }>(
      `select payload from graphile_worker._private_jobs where payload->>'template' = 'safeguardNotice'`,
    );
    expect(mails.map(({ payload }) => payload.parameters.path)).toEqual([
      `/staff/${server.clinicId}/safeguard/emergencies`,
    ]);
    expect(JSON.stringify(mails)).not.toContain('意識');
    // It opened this chart alone, and for this doctor alone.
    const { emergencies } = await journey.doctor.get('listOwnEmergencies', {
      params: { clinicId: old.clinicId },
    });
    expect(emergencies.map(({ patientId }) => patientId)).toEqual([old.patientId]);
  });

  it('closes again when its holder ends it, and when its time is over', async () => {
    const said = {
      params: old,
      version: 1,
      body: {
        underlyingConditions: { state: 'none' } as const,
        medicines: { state: 'none' } as const,
        allergies: { state: 'none' } as const,
        source: 'patientStatement' as const,
        reviewed: false,
      },
      key: randomUUID(),
    };
    await journey.doctor.get('recordHealth', said);
    const { emergencies } = await journey.doctor.get('listOwnEmergencies', {
      params: { clinicId: old.clinicId },
    });
    for (const { id } of emergencies)
      await journey.doctor.get('endEmergencyAccess', { params: { clinicId: old.clinicId, accessId: id } });
    expect(codeOf(await journey.doctor.call('getChart', { params: old }))).toBe('outsideCare');
    // Nor is it read as the answer to a call of before.
    expect(codeOf(await journey.doctor.call('recordHealth', said))).toBe('outsideCare');
    const admin = await server.database.as('postgres');
    await admin.query(
      `insert into emergency_access (clinic_id, id, patient_id, staff_id, reason, opened_at, until, review_by)
       values ($1, gen_random_uuid(), $2, $3, $4, now() - interval '10 days', now() - interval '10 days' + interval '1 hour', current_date - 5)`,
      [old.clinicId, old.patientId, journey.doctorStaffId, reason],
    );
    expect(codeOf(await journey.doctor.call('getChart', { params: old }))).toBe('outsideCare');
  });
});

describe('the review of emergencies', () => {
  const at = () => ({ clinicId: server.clinicId });

  it('shows the officer what was opened, what was done, and what is overdue', async () => {
    const { emergencies } = await officer.get('listEmergencies', { params: at() });
    expect(emergencies).toHaveLength(2);
    expect(emergencies.filter(({ isOverdue }) => isOverdue)).toHaveLength(1);
    const recent = emergencies.find(({ isOverdue }) => !isOverdue);
    expect(recent).toMatchObject({ reason, isOpen: false, review: null });
    expect(recent?.acts.find(({ act }) => act === 'getChart')?.count).toBe(1);
  });

  it('is somebody else’s, once, and stands', async () => {
    const { emergencies } = await officer.get('listEmergencies', { params: at() });
    const params = { ...at(), accessId: emergencies[0]?.id ?? '' };
    const body = { outcome: 'notJustified', words: '本人に確かめたところ急ぎではなかった' } as const;
    const reviewed = await officer.get('reviewEmergency', { params, body });
    expect(reviewed.emergencies.find(({ id }) => id === params.accessId)?.review).toMatchObject({
      by: 'securityOfficer',
      outcome: 'notJustified',
    });
    expect(codeOf(await officer.call('reviewEmergency', { params, body }))).toBe('notAllowedInThisState');
    expect(codeOf(await journey.doctor.call('reviewEmergency', { params, body }))).toBe('forbidden');
  });

  it('is never one’s own, through the API or in SQL', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(`update staff_member set roles = '{doctor,administrator}' where id = $1`, [
      journey.doctorStaffId,
    ]);
    const { emergencies } = await officer.get('listEmergencies', { params: at() });
    const waiting = emergencies.find(({ review }) => review === null);
    const reply = await journey.doctor.call('reviewEmergency', {
      params: { ...at(), accessId: waiting?.id ?? '' },
      body: { outcome: 'justified', words: '自分で確認' },
    });
    expect(reply.ok ? '' : reply.problem.fields?.[0]?.message).toBe('notOnesOwn');
    await expect(
      admin.query(
        `insert into emergency_access_review (clinic_id, access_id, reviewed_by, outcome, words) values ($1, $2, $3, 'justified', 'x')`,
        [server.clinicId, waiting?.id, journey.doctorStaffId],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('cannot be asked to last longer than four hours in SQL either', async () => {
    const admin = await server.database.as('postgres');
    await expect(
      admin.query(
        `insert into emergency_access (clinic_id, id, patient_id, staff_id, reason, until, review_by)
         values ($1, gen_random_uuid(), $2, $3, $4, now() + interval '5 hours', current_date)`,
        [server.clinicId, old.patientId, journey.doctorStaffId, reason],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
