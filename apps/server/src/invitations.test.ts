import { randomUUID } from 'node:crypto';
import type { Body, OperationName, SeatRole } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendMail } from './modules/notification/send-mail.ts';
import { agreeToPortal } from './testing/agree-to-portal.ts';
import { hire, makeOldPatient } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openRealClinic } from './testing/real-clinic.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
let specialist: Guest;
let place: Guest;

interface Guest {
  readonly person: TestPerson;
  readonly staffId: string;
}
async function employ(role: SeatRole): Promise<Guest> {
  const { cookie, staffId } = await hire(admin, server.clinicId, [role]);
  return { person: openPerson(server.url, cookie), staffId };
}

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  journey = await Journey.open(server);
  await journey.untilWaiting();
});
afterAll(async () => await server.close());
beforeEach(async () => {
  specialist = await employ('remoteSpecialist');
  place = await employ('hostFacilityStaff');
});

const invitation = (
  { staffId }: Guest,
  changes: Partial<Body<'inviteToConsultation'>> = {},
): Body<'inviteToConsultation'> => ({
  staffId,
  invitedAs: 'remoteSpecialist',
  why: '皮膚の所見を相談する',
  consent: 'byTelephone',
  ...changes,
});
const asPlace = { invitedAs: 'hostFacilityStaff', why: '部屋と機器を整える' } as const;
const invite = async (body: Body<'inviteToConsultation'>) =>
  await journey.doctor.call('inviteToConsultation', { params: journey.at, body });
const faultOf = (reply: Reply<OperationName>) =>
  reply.ok ? 'done' : (reply.problem.fields?.[0]?.message ?? reply.problem.code);
const reads = async (guest: Guest) => ({
  invited: outcomeOf(await guest.person.call('getInvitedConsultation', { params: journey.at })),
  consultation: outcomeOf(await guest.person.call('getConsultation', { params: journey.at })),
  chart: outcomeOf(await guest.person.call('getChart', { params: journey.patientAt })),
  note: outcomeOf(await guest.person.call('getNote', { params: journey.at })),
});
async function idOfInvitation({ staffId }: Guest): Promise<string> {
  const { invitations } = await journey.doctor.get('listInvitations', { params: journey.at });
  return invitations.find((each) => each.staffId === staffId)?.id ?? '';
}
const end = async (invitationId: string) =>
  await journey.doctor.call('endInvitationToConsultation', {
    params: { ...journey.at, invitationId },
    body: { why: 'consentWithdrawn', words: '' },
  });

it('comes in like all staff, by invitation and two factors, and is led to their own list', async () => {
  const clinic = await openRealClinic();
  const member = await clinic.member('specialist@kita.example', ['remoteSpecialist']);
  const person = clinic.server.person();
  const { ticket } = await person.get('signInWithPassword', {
    body: { email: member.email, password: member.password },
  });
  const body = { ticket, code: await member.code() };
  expect(await person.get('confirmSignInCode', { body })).toEqual({
    goTo: `/staff/${clinic.clinicId}/invited`,
  });
  await clinic.close();
});

describe('inviting somebody to a consultation', () => {
  it('is its doctor’s to do, with the reason and the consent on record', async () => {
    const before = await journey.doctor.get('listInvitations', { params: journey.at });
    expect(before.mayBeInvited.map(({ staffId }) => staffId)).toContain(specialist.staffId);
    expect(before.mayBeInvited.map(({ staffId }) => staffId)).not.toContain(journey.doctorStaffId);
    const after = await journey.doctor.get('inviteToConsultation', {
      params: journey.at,
      body: invitation(specialist),
    });
    expect(after.invitations[0]).toMatchObject({
      staffId: specialist.staffId,
      invitedAs: 'remoteSpecialist',
      why: '皮膚の所見を相談する',
      consent: 'byTelephone',
      state: 'standing',
      ended: null,
    });
    expect(after.mayBeInvited.map(({ staffId }) => staffId)).not.toContain(specialist.staffId);
  });

  it('stands in the header of the note, and tells whoever is invited by a mail that says nothing of the patient', async () => {
    await invite(invitation(specialist));
    const { header } = await journey.doctor.get('getNote', { params: journey.at });
    const line = header.find(({ key }) => key === 'invited');
    expect(line?.value.ja).toContain('remoteSpecialist（遠隔の専門医・電話で同意）');
    const other = await employ('hostFacilityStaff');
    await invite(invitation(other, { ...asPlace, consent: 'inPerson' }));
    await end(await idOfInvitation(other));
    const later = await journey.doctor.get('getNote', { params: journey.at });
    expect(later.header.find(({ key }) => key === 'invited')?.value.ja).toContain(
      'hostFacilityStaff（受診施設の職員・対面で同意・途中で終了）',
    );
    const { rows } = await admin.query<{ payload: { template: string; parameters: { path: string } } }>(
      `select payload from graphile_worker._private_jobs
       where payload->>'to' = (select a.email from staff_member s join account a on a.id = s.account_id where s.id = $1)`,
      [specialist.staffId],
    );
    expect(rows.map(({ payload }) => payload)).toMatchObject([
      { template: 'invited', parameters: { path: `/staff/${server.clinicId}/invited` } },
    ]);
    const letters: { text: string }[] = [];
    const write = sendMail(async (letter) => void letters.push(letter), server.url);
    for (const { payload } of rows) await write(payload);
    expect(letters[0]?.text).toContain('/invited');
    expect(letters[0]?.text).not.toContain(journey.view.patient.name);
    expect(letters[0]?.text).not.toContain(journey.view.id);
  });

  it('is refused to every other doctor, to a nurse and to whoever is invited', async () => {
    const colleague = openPerson(server.url, (await hire(admin, server.clinicId, ['doctor'])).cookie);
    const nurse = openPerson(server.url, (await hire(admin, server.clinicId, ['nurse'])).cookie);
    await invite(invitation(specialist));
    for (const person of [colleague, nurse, specialist.person])
      expect(
        outcomeOf(
          await person.call('inviteToConsultation', { params: journey.at, body: invitation(place, asPlace) }),
        ),
      ).toBe('forbidden');
    expect((await nurse.get('listInvitations', { params: journey.at })).invitations.length).toBeGreaterThan(
      0,
    );
    expect(outcomeOf(await specialist.person.call('listInvitations', { params: journey.at }))).toBe(
      'forbidden',
    );
  });

  it('names somebody of that role, not oneself, and nobody twice', async () => {
    expect(faultOf(await invite(invitation(place)))).toBe('notOfThatRole');
    expect(faultOf(await invite(invitation({ ...place, staffId: randomUUID() })))).toBe('notOfThatRole');
    expect(faultOf(await invite(invitation({ ...place, staffId: journey.doctorStaffId })))).toBe(
      'notOneself',
    );
    expect(faultOf(await invite(invitation(specialist)))).toBe('done');
    expect(faultOf(await invite(invitation(specialist)))).toBe('invitedAlready');
    expect(faultOf(await invite(invitation(place, { ...asPlace, why: ' ' })))).not.toBe('done');
  });

  it('lets exactly one of two that come at once through', async () => {
    const both = await Promise.all([invite(invitation(specialist)), invite(invitation(specialist))]);
    expect(both.map(faultOf).toSorted()).toEqual(['done', 'invitedAlready']);
  });
});

describe('a specialist far away', () => {
  it('reads nothing before, all of the consultation while invited, and nothing after the end', async () => {
    const nothing = {
      invited: 'notInvited',
      consultation: 'notInvited',
      chart: 'notInvited',
      note: 'notInvited',
    };
    expect(await reads(specialist)).toEqual(nothing);
    await invite(invitation(specialist));
    expect(await reads(specialist)).toEqual({ invited: 200, consultation: 200, chart: 200, note: 200 });
    const view = await specialist.person.get('getConsultation', { params: journey.at });
    expect({ actions: view.actions, nextGate: view.nextGate }).toEqual({ actions: [], nextGate: null });
    expect(outcomeOf(await end(await idOfInvitation(specialist)))).toBe(200);
    expect(await reads(specialist)).toEqual(nothing);
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
    await invite(invitation(specialist));
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
    await invite(invitation(specialist));
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
    await invite(invitation(place, asPlace));
    expect(await reads(place)).toEqual({
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
    await invite(invitation(place, asPlace));
    expect(await mine()).toMatchObject([
      { consultationId: journey.view.id, patientName: journey.view.patient.name, why: asPlace.why },
    ]);
  });

  it('reads nothing any more once they are something else at the clinic', async () => {
    await invite(invitation(place, asPlace));
    await admin.query(
      `insert into role_change (clinic_id, id, staff_id, roles, valid_from, why, changed_by)
       values ($1, gen_random_uuid(), $2, '{remoteSpecialist}', (now() at time zone 'Asia/Tokyo')::date, '異動', $3)`,
      [server.clinicId, place.staffId, journey.doctorStaffId],
    );
    expect((await reads(place)).invited).toBe('notInvited');
    expect((await reads(place)).chart).toBe('notInvited');
  });
});

describe('what somebody invited reads', () => {
  it('is on record, and the patient sees it beside who was not let in', async () => {
    await reads(specialist);
    await invite(invitation(specialist));
    await reads(specialist);
    await invite(invitation(place, asPlace));
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

describe('an invitation', () => {
  it('is ended once, for a reason, and not where there is none', async () => {
    await invite(invitation(specialist));
    const id = await idOfInvitation(specialist);
    const other = await journey.doctor.call('endInvitationToConsultation', {
      params: { ...journey.at, invitationId: id },
      body: { why: 'other', words: ' ' },
    });
    expect(faultOf(other)).toBe('toldInWords');
    expect(outcomeOf(await end(id))).toBe(200);
    expect(outcomeOf(await end(id))).toBe('notAllowedInThisState');
    expect(outcomeOf(await end(randomUUID()))).toBe('notFound');
    const { invitations } = await journey.doctor.get('listInvitations', { params: journey.at });
    expect(invitations.find((each) => each.id === id)).toMatchObject({
      state: 'ended',
      ended: { why: 'consentWithdrawn' },
    });
  });

  // Last: the consultation is over afterwards.
  it('ends by itself when the consultation is closed', async () => {
    await invite(invitation(specialist));
    await invite(invitation(place, asPlace));
    await journey.doctor.get('cancelConsultation', {
      params: journey.at,
      version: (await journey.refresh()).version,
      body: { reason: '本人の都合' },
    });
    expect((await reads(specialist)).chart).toBe('notInvited');
    expect((await reads(place)).invited).toBe('notInvited');
    const { invitations } = await journey.doctor.get('listInvitations', { params: journey.at });
    expect(invitations.filter(({ state }) => state === 'over')).toHaveLength(
      invitations.filter(({ ended }) => ended === null).length,
    );
    expect(outcomeOf(await invite(invitation(await employ('remoteSpecialist'))))).toBe(
      'notAllowedInThisState',
    );
    expect(outcomeOf(await end(await idOfInvitation(specialist)))).toBe('notAllowedInThisState');
  });
});
