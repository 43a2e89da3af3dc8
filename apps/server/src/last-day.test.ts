import { addDays, civilDateOf } from '@onshin/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let administrator: TestPerson;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  administrator = await server.signedIn('administrator');
  const admin = await server.database.as('postgres');
  await admin.query(`update staff_member set active_from = current_date - 365`);
});
afterAll(async () => await server.close());

const day = (days: number) => addDays(civilDateOf(Date.now(), 'Asia/Tokyo'), days);
const params = () => ({ clinicId: server.clinicId });
const staffIdOf = async (person: TestPerson) => (await person.get('getSession')).staff[0]?.staffId ?? '';
const end = async (staffId: string, lastDay: string | null) =>
  await administrator.call('endStaffMember', { params: { ...params(), staffId }, body: { lastDay } });

describe('the last day of somebody who works here', () => {
  it('that is still to come changes nothing before', async () => {
    const clerk = await server.signedIn('clerk');
    const reply = await end(await staffIdOf(clerk), day(0));
    expect(reply.ok && reply.body.person.activeTo).toBe(day(0));
    expect((await clerk.call('getBoard', { params: params() })).status).toBe(200);
  });

  it('that is over ends their sessions at once, and is written down', async () => {
    const clerk = await server.signedIn('clerk');
    const staffId = await staffIdOf(clerk);
    expect((await end(staffId, day(-1))).ok).toBe(true);
    expect((await clerk.call('getBoard', { params: params() })).status).toBe(401);
    expect((await clerk.get('getSession')).account).toBeNull();
    // Signed in anew, there is nothing here any more.
    const again = await server.signedIn('clerk');
    expect((await again.call('getBoard', { params: params() })).status).toBe(403);
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(
      `select detail from audit_event where act = 'endStaffMember' order by at desc limit 1`,
    );
    expect(rows).toEqual([{ detail: { staffId, lastDay: day(-1) } }]);
    const { staff } = await administrator.get('listStaff', { params: params() });
    expect(staff.find((each) => each.staffId === staffId)?.activeTo).toBe(day(-1));
  });

  it('names what is still booked with a doctor, which stays; nothing more is offered', async () => {
    const journey = await Journey.open(server);
    await journey.untilWaiting();
    const reply = await end(journey.doctorStaffId, day(-1));
    expect(reply.ok && reply.body.appointments).toEqual([
      { consultationId: journey.view.id, patientName: '髙橋 和子', from: journey.view.appointment?.from },
    ]);
    const seen = await journey.patient.get('getConsultation', { params: journey.at });
    expect(seen.appointment?.status).toBe('confirmed');
    const { days } = await journey.patient.get('listSlots', { params: journey.at });
    expect(days.flatMap(({ slots }) => slots)).toEqual([]);
    // Taken back, the doctor goes on.
    expect((await end(journey.doctorStaffId, null)).ok).toBe(true);
    const doctor = await server.signedIn('doctor');
    expect((await doctor.call('getBoard', { params: params() })).status).toBe(200);
  });

  it('is not before the first, nor set by anybody but an administrator', async () => {
    const doctor = await server.signedIn('doctor');
    const staffId = await staffIdOf(doctor);
    const early = await end(staffId, day(-900));
    expect(early.ok ? '' : early.problem.fields?.[0]?.message).toBe('beforeTheFirstDay');
    const own = await doctor.call('endStaffMember', {
      params: { ...params(), staffId },
      body: { lastDay: day(-1) },
    });
    expect(own.status).toBe(403);
  });

  it('of the only administrator is refused: nobody could take anybody in again', async () => {
    const reply = await end(await staffIdOf(administrator), day(30));
    expect(reply.ok ? '' : reply.problem.fields?.[0]?.message).toBe('lastAdministrator');
    expect(
      (await administrator.get('listStaff', { params: params() })).staff.map((each) => each.activeTo),
    ).toContain(null);
  });
});
