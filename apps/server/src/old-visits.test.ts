import { addDays, civilDateOf } from '@onshin/domain';
import type { DoctorFacts } from '@onshin/guideline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.request();
});
afterAll(async () => await server.close());

const daysAgo = (days: number) => addDays(civilDateOf(Date.now(), 'Asia/Tokyo'), -days);

async function record(as: 'clerk' | 'doctor', on: string) {
  const person = await server.signedIn(as);
  const { version } = await person.get('getChart', { params: journey.patientAt });
  return await person.call('recordInPersonVisit', {
    params: journey.patientAt,
    version,
    body: { on, doctorStaffId: journey.doctorStaffId, problem: '高血圧', evaluation: '安定している' },
  });
}

describe('a visit in person', () => {
  it('of the last week is recorded by a clerk, with who did it and when beside it', async () => {
    const reply = await record('clerk', daysAgo(7));
    expect(reply.ok && reply.body.inPersonVisits.find((visit) => visit.on === daysAgo(7))).toMatchObject({
      recordedBy: '受付 さくら',
      doctorName: '水野 恵',
    });
  });

  it('of longer ago is a doctor’s to record, for plans and first visits rest on it (S-1-3-2-i-a)', async () => {
    const reply = await record('clerk', daysAgo(8));
    expect(reply.ok ? '' : [reply.problem.code, reply.problem.fields?.[0]?.message]).toEqual([
      'refusedByRule',
      'onlyDoctorsRecordOldVisits',
    ]);
    expect((await record('doctor', daysAgo(400))).ok).toBe(true);
  });

  it('stands in the evidence with its day, who wrote it down, and when', async () => {
    await journey.accept();
    const { judgements } = await journey.doctor.get('getEvidence', { params: journey.at });
    const { doctor } = (judgements[0]?.facts ?? {}) as { doctor: DoctorFacts };
    const relation = doctor.regularDoctor;
    if (relation === 'unknown' || relation === null) throw new Error('the doctor is the regular one');
    const today = civilDateOf(Date.now(), 'Asia/Tokyo');
    expect(
      relation.visits?.map(({ on, recordedBy, recordedAt }) => [
        on,
        recordedBy,
        civilDateOf(Date.parse(recordedAt), 'Asia/Tokyo'),
      ]),
    ).toContainEqual([daysAgo(7), '受付 さくら', today]);
  });

  it('is back-dated by nobody else in SQL either', async () => {
    const clerk = await server.signedIn('clerk');
    const clerkStaffId = (await clerk.get('getSession')).staff[0]?.staffId;
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await server.database.as(role);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      const insert = (by: string | undefined) =>
        client.query(
          `insert into in_person_visit (clinic_id, id, patient_id, doctor_staff_id, visited_on, problem, evaluation, recorded_by)
           values ($1, gen_random_uuid(), $2, $3, current_date - 30, 'x', 'x', $4)`,
          [server.clinicId, journey.view.patient.id, journey.doctorStaffId, by],
        );
      await expect(insert(clerkStaffId), role).rejects.toMatchObject({
        constraint: 'old_visit_recorded_by_doctor',
      });
      expect((await insert(journey.doctorStaffId)).rowCount).toBe(1);
    }
  });
});
