import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire, hireForWork, makeOldPatient } from './testing/everybody.ts';
import { openPerson } from './testing/http-person.ts';
import { goodPlace, Journey, wish } from './testing/journey.ts';
import { leaveNothingOpen, outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => await server.close());

/** A second patient with a request of their own, accepted by the same doctor. */
async function secondPatient(): Promise<Journey> {
  const journey = new Journey(server, await server.signedIn('newPatient'), await server.signedIn('doctor'));
  journey.doctorStaffId = (await journey.doctor.get('getSession')).staff[0]?.staffId ?? '';
  const person = {
    name: '新田 まこと',
    kana: 'にった まこと',
    birthDate: '1990-05-05',
    sex: 'other',
    phone: '090-0000-0009',
  } as const;
  journey.view = await journey.patient.get('submitRequest', {
    params: { clinicId: server.clinicId },
    body: wish({ person, problems: [{ label: '頭痛', since: '今朝', bodyParts: [] }] }),
  });
  return journey;
}

describe('of two who act at once', () => {
  it('exactly one is given the slot', async () => {
    const one = await Journey.open(server);
    await one.request();
    await one.accept();
    const two = await secondPatient();
    const declared = await two.doctor.get('getChart', { params: two.patientAt });
    await two.doctor.get('declareRegularDoctor', {
      params: two.patientAt,
      version: declared.version,
      body: { doctorStaffId: two.doctorStaffId, reason: '往診で診ている' },
    });
    await two.accept({ basis: 'regularDoctor' });
    const { days } = await one.patient.get('listSlots', { params: one.at });
    const from = days.flatMap((day) => day.slots)[3]?.from ?? '';
    const replies = await Promise.all(
      [one, two].map((each) =>
        each.patient.call('holdSlot', { params: each.at, version: each.view.version, body: { from } }),
      ),
    );
    expect(replies.map((reply) => (reply.ok ? 'held' : reply.problem.code)).sort()).toEqual([
      'held',
      'slotTaken',
    ]);
    const offered = await two.patient.get('listSlots', { params: two.at });
    expect(offered.days.flatMap((day) => day.slots).map((slot) => slot.from)).not.toContain(from);
    for (const each of [one, two]) {
      await each.refresh();
      await each.patient.get('cancelConsultation', {
        params: each.at,
        version: each.view.version,
        body: { reason: '' },
      });
    }
  });

  it('a stale tab is told so, and overwrites nothing', async () => {
    const journey = await Journey.open(server);
    await journey.request();
    await journey.refresh();
    const stale = journey.view.version;
    await journey.accept();
    const reply = await journey.doctor.call('declineRequest', {
      params: journey.at,
      version: stale,
      body: { reason: 'やめる' },
    });
    expect(reply.ok ? '' : reply.problem).toMatchObject({
      code: 'staleVersion',
      status: 412,
      currentVersion: stale + 1,
    });
    await journey.patient.get('cancelConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: { reason: '' },
    });
  });

  it('a repeated press does its act once and is answered the same', async () => {
    const journey = await Journey.open(server);
    const key = randomUUID();
    const send = () =>
      journey.patient.call('submitRequest', { params: { clinicId: server.clinicId }, body: wish(), key });
    const replies = await Promise.all([send(), send(), send()]);
    const ids = replies.map((reply) => (reply.ok ? reply.body.id : reply.problem.code));
    expect(new Set(ids).size).toBe(1);
    const other = await journey.patient.call('submitRequest', {
      params: { clinicId: server.clinicId },
      body: wish({ story: '別の内容' }),
      key,
    });
    expect(other.ok ? '' : other.problem.code).toBe('keyReusedForAnother');
    journey.view = await journey.patient.get('getConsultation', {
      params: { clinicId: server.clinicId, consultationId: ids[0] ?? '' },
    });
    await journey.patient.get('cancelConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: { reason: '' },
    });
  });

  it('a note saved in two tabs keeps the first and tells the second', async () => {
    const journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    const content = { subjective: 'A', objective: '', assessment: '', plan: '', problem: '' };
    const save = () => journey.doctor.call('saveNote', { params: journey.at, version: 0, body: content });
    const replies = await Promise.all([save(), save()]);
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200, 412]));
    await journey.begin();
    await journey.report(61);
    await journey.writeNote();
    await journey.end();
    await journey.close();
  });

  it('a doctor is in one call in the whole deployment, and is not told where', async () => {
    const admin = await server.database.as('postgres');
    const journey = await Journey.open(server);
    await journey.untilWaiting();
    const elsewhere = randomUUID();
    await admin.query(
      `insert into call_lease (practitioner_id, clinic_id, consultation_id) select practitioner_id, $1, $2 from staff_member where practitioner_id is not null limit 1`,
      [elsewhere, randomUUID()],
    );
    await journey.refresh();
    const start = () =>
      journey.doctor.call('startCall', {
        params: journey.at,
        version: journey.view.version,
        body: { doctorPlace: goodPlace, exceptions: [] },
      });
    const refused = await start();
    expect(refused.ok ? '' : refused.problem.clauses?.map((clause) => clause.code)).toContain(
      'doctorInAnotherCall',
    );
    expect(JSON.stringify(refused)).not.toContain(elsewhere);
    // The other call has crashed: its heartbeat stops, and the lease may be taken over, which is written down.
    await admin.query(`update call_lease set heartbeat_at = now() - interval '2 minutes'`);
    expect((await start()).ok).toBe(true);
    const { rows } = await admin.query<{ kind: string }>(
      `select kind from call_event where consultation_id = $1`,
      [journey.view.id],
    );
    expect(rows.map((row) => row.kind)).toContain('leaseTakenOver');
  });
});

describe('what is done once', () => {
  it('is done by one of those who do it at once, and the others are told so', async () => {
    await leaveNothingOpen(server);
    await (await Journey.open(server)).request();
    const admin = await server.database.as('postgres');
    const at = { clinicId: server.clinicId };
    const doctor = await hire(admin, server.clinicId, ['doctor']);
    const officers = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const { cookie } = await hire(admin, server.clinicId, ['securityOfficer']);
        return openPerson(server.url, cookie);
      }),
    );
    const { patientId } = await makeOldPatient(admin, server.clinicId, doctor.staffId, 200);
    const opens = openPerson(server.url, (await hire(admin, server.clinicId, ['nurse'])).cookie);
    const emergency = await opens.get('openEmergencyAccess', {
      params: { ...at, patientId },
      body: { reason: '意識のない患者が運ばれた' },
    });
    const access = { params: { ...at, accessId: emergency.id } };
    const work = await hireForWork(admin, server.clinicId, patientId);
    const order = { params: { ...at, orderId: work.orderId } };
    const maintainers = officers.map(() => openPerson(server.url, work.cookie));
    const words = '記録と照らした';
    const outcomes = [
      await Promise.all(officers.map(async () => outcomeOf(await opens.call('endEmergencyAccess', access)))),
      await Promise.all(
        officers.map(async (each) =>
          outcomeOf(await each.call('reviewEmergency', { ...access, body: { outcome: 'justified', words } })),
        ),
      ),
      await Promise.all(
        maintainers.map(async (each) =>
          outcomeOf(await each.call('reportWorkOrder', { ...order, body: { words, takings: 'none' } })),
        ),
      ),
      await Promise.all(
        officers.map(async (each) =>
          outcomeOf(await each.call('confirmWorkOrder', { ...order, body: { words } })),
        ),
      ),
    ];
    for (const each of outcomes) {
      expect(each.filter((outcome) => outcome === 200)).toHaveLength(1);
      for (const outcome of each) expect([200, 'notFound', 'notAllowedInThisState']).toContain(outcome);
    }
  });
});
