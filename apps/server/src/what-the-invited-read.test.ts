import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agreeToPortal } from './testing/agree-to-portal.ts';
import { makeOldPatient } from './testing/everybody.ts';
import type { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import type { TestServer } from './testing/test-server.ts';
import { asPlace, type Guest, invitation, VisitWithGuests } from './testing/visit-with-guests.ts';

let visit: VisitWithGuests;
let server: TestServer;
let admin: pg.Client;
let journey: Journey;
let specialist: Guest;
let place: Guest;

beforeAll(async () => {
  visit = await VisitWithGuests.open();
  ({ admin, journey, server } = visit);
});
afterAll(async () => await visit.close());
beforeEach(async () => {
  specialist = await visit.employ('remoteSpecialist');
  place = await visit.employ('hostFacilityStaff');
});

describe('a specialist far away', () => {
  it('reads nothing before, all of the consultation while invited, and nothing after the end', async () => {
    const nothing = {
      invited: 'notInvited',
      consultation: 'notInvited',
      chart: 'notInvited',
      note: 'notInvited',
    };
    expect(await visit.reads(specialist)).toEqual(nothing);
    await visit.invite(invitation(specialist));
    expect(await visit.reads(specialist)).toEqual({ invited: 200, consultation: 200, chart: 200, note: 200 });
    const view = await specialist.person.get('getConsultation', { params: journey.at });
    expect({ actions: view.actions, nextGate: view.nextGate }).toEqual({ actions: [], nextGate: null });
    expect(outcomeOf(await visit.end(await visit.idOfInvitation(specialist)))).toBe(200);
    expect(await visit.reads(specialist)).toEqual(nothing);
    expect(
      (await specialist.person.get('listOwnInvitations', { params: { clinicId: server.clinicId } }))
        .invitations,
    ).toEqual([]);
  });

  it('reads the notes of that patient, and no other consultation and no other patient', async () => {
    const other = await makeOldPatient(admin, server.clinicId, journey.doctorStaffId, 1);
    const earlier = randomUUID();
    await admin.query(
      `insert into consultation (clinic_id, id, patient_id, doctor_staff_id, kind, form, status, disposition, edition, request,
                                 requested_channel, requested_by, requested_at, closed_at)
       select clinic_id, $2, patient_id, doctor_staff_id, kind, form, 'closed', 'cancelled', edition, request,
              requested_channel, requested_by, now() - interval '9 days', now() - interval '9 days'
       from consultation where id = $1`,
      [journey.view.id, earlier],
    );
    await visit.invite(invitation(specialist));
    const at = { clinicId: server.clinicId };
    const call = async (name: 'getNote' | 'getConsultation', consultationId: string) =>
      outcomeOf(await specialist.person.call(name, { params: { ...at, consultationId } }));
    expect(await call('getNote', earlier)).toBe(200);
    expect(await call('getConsultation', earlier)).toBe('notInvited');
    expect(await call('getNote', other.consultationId)).toBe('notInvited');
    expect(
      outcomeOf(await specialist.person.call('getChart', { params: { ...at, patientId: other.patientId } })),
    ).toBe('notInvited');
  });

  it('writes nothing, and has no board, no search and no settings', async () => {
    await visit.invite(invitation(specialist));
    const at = { clinicId: server.clinicId };
    const { person } = specialist;
    const tried = await Promise.all([
      person.call('getBoard', { params: at }),
      person.call('findPatients', { params: at, body: { q: '' } }),
      person.call('getClinicSettings', { params: at }),
      person.call('endCall', { params: journey.at, version: 1 }),
      person.call('openEmergencyAccess', {
        params: journey.patientAt,
        body: { reason: '診療のために見る必要がある' },
      }),
    ]);
    expect(tried.map((reply) => outcomeOf(reply))).toEqual(tried.map(() => 'forbidden'));
    expect((await person.get('getAccount', {})).email).toContain('@');
  });
});

describe('the staff of the place', () => {
  it('reads when and with whom, and what was said of room and device, and neither chart nor note', async () => {
    await visit.invite(invitation(place, asPlace));
    expect(await visit.reads(place)).toEqual({
      invited: 200,
      consultation: 'forbidden',
      chart: 'forbidden',
      note: 'forbidden',
    });
    const seen = await place.person.get('getInvitedConsultation', { params: journey.at });
    expect(seen).toMatchObject({
      patientName: journey.view.patient.name,
      invitedAs: 'hostFacilityStaff',
      deviceCheck: { camera: true, connection: 'good' },
      surroundings: { isSafeAndClean: true, isPrivate: true },
      opensChart: false,
    });
    expect(seen.doctorName).not.toBe('');
    const words = JSON.stringify(seen);
    for (const { label } of journey.view.problems) expect(words).not.toContain(label);
    expect(words).not.toContain(journey.view.surroundings?.address ?? '-');
  });

  it('sees in a list of their own what they are invited to, and nothing else', async () => {
    const mine = async () =>
      (await place.person.get('listOwnInvitations', { params: { clinicId: server.clinicId } })).invitations;
    expect(await mine()).toEqual([]);
    await visit.invite(invitation(place, asPlace));
    expect(await mine()).toMatchObject([
      { consultationId: journey.view.id, patientName: journey.view.patient.name, why: asPlace.why },
    ]);
  });

  it('reads nothing any more once they are something else at the clinic', async () => {
    await visit.invite(invitation(place, asPlace));
    await admin.query(
      `insert into role_change (clinic_id, id, staff_id, roles, valid_from, why, changed_by)
       values ($1, gen_random_uuid(), $2, '{remoteSpecialist}', (now() at time zone 'Asia/Tokyo')::date, '異動', $3)`,
      [server.clinicId, place.staffId, journey.doctorStaffId],
    );
    expect((await visit.reads(place)).invited).toBe('notInvited');
    expect((await visit.reads(place)).chart).toBe('notInvited');
  });
});

describe('what somebody invited reads', () => {
  it('is on record, and the patient sees it beside who was not let in', async () => {
    await visit.reads(specialist);
    await visit.invite(invitation(specialist));
    await visit.reads(specialist);
    await visit.invite(invitation(place, asPlace));
    await place.person.get('listOwnInvitations', { params: { clinicId: server.clinicId } });
    await place.person.get('getInvitedConsultation', { params: journey.at });
    await agreeToPortal(journey.patient, journey.patientAt);
    const { accesses } = await journey.patient.get('listChartAccesses', { params: journey.patientAt });
    const told = accesses.map(({ role, kind, outcome }) => `${role} ${kind} ${outcome}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'remoteSpecialist readChart denied',
        'remoteSpecialist readChart done',
        'remoteSpecialist readRecord done',
        'remoteSpecialist readVisit done',
        'hostFacilityStaff sawInList done',
        'hostFacilityStaff readVisit done',
      ]),
    );
    const named = (role: string) => accesses.find((each) => each.role === role)?.name;
    expect(named('remoteSpecialist')).toBe('remoteSpecialist');
    expect(named('hostFacilityStaff')).toBeNull();
  });
});
