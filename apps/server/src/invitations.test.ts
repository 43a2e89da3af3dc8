import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendMail } from './modules/notification/send-mail.ts';
import { hire } from './testing/everybody.ts';
import { openPerson } from './testing/http-person.ts';
import type { Journey } from './testing/journey.ts';
import { openRealClinic } from './testing/real-clinic.ts';
import { faultOf, outcomeOf } from './testing/refusals.ts';
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
    await visit.invite(invitation(specialist));
    const { header } = await journey.doctor.get('getNote', { params: journey.at });
    const line = header.find(({ key }) => key === 'invited');
    expect(line?.value.ja).toContain('remoteSpecialist（遠隔の専門医・電話で同意）');
    const other = await visit.employ('hostFacilityStaff');
    await visit.invite(invitation(other, { ...asPlace, consent: 'inPerson' }));
    await visit.end(await visit.idOfInvitation(other));
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
    await visit.invite(invitation(specialist));
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
    expect(faultOf(await visit.invite(invitation(place)))).toBe('notOfThatRole');
    expect(faultOf(await visit.invite(invitation({ ...place, staffId: randomUUID() })))).toBe(
      'notOfThatRole',
    );
    expect(faultOf(await visit.invite(invitation({ ...place, staffId: journey.doctorStaffId })))).toBe(
      'notOneself',
    );
    expect(faultOf(await visit.invite(invitation(specialist)))).toBe('done');
    expect(faultOf(await visit.invite(invitation(specialist)))).toBe('invitedAlready');
    expect(faultOf(await visit.invite(invitation(place, { ...asPlace, why: ' ' })))).not.toBe('done');
  });

  it('lets exactly one of two that come at once through', async () => {
    const both = await Promise.all([
      visit.invite(invitation(specialist)),
      visit.invite(invitation(specialist)),
    ]);
    expect(both.map(faultOf).toSorted()).toEqual(['done', 'invitedAlready']);
  });
});

describe('an invitation', () => {
  it('is ended once, for a reason, and not where there is none', async () => {
    await visit.invite(invitation(specialist));
    const id = await visit.idOfInvitation(specialist);
    const other = await journey.doctor.call('endInvitationToConsultation', {
      params: { ...journey.at, invitationId: id },
      body: { why: 'other', words: ' ' },
    });
    expect(faultOf(other)).toBe('toldInWords');
    expect(outcomeOf(await visit.end(id))).toBe(200);
    expect(outcomeOf(await visit.end(id))).toBe('notAllowedInThisState');
    expect(outcomeOf(await visit.end(randomUUID()))).toBe('notFound');
    const { invitations } = await journey.doctor.get('listInvitations', { params: journey.at });
    expect(invitations.find((each) => each.id === id)).toMatchObject({
      state: 'ended',
      ended: { why: 'consentWithdrawn' },
    });
  });

  // Last: the consultation is over afterwards.
  it('ends by itself when the consultation is closed', async () => {
    await visit.invite(invitation(specialist));
    await visit.invite(invitation(place, asPlace));
    await journey.doctor.get('cancelConsultation', {
      params: journey.at,
      version: (await journey.refresh()).version,
      body: { reason: '本人の都合' },
    });
    expect((await visit.reads(specialist)).chart).toBe('notInvited');
    expect((await visit.reads(place)).invited).toBe('notInvited');
    const { invitations } = await journey.doctor.get('listInvitations', { params: journey.at });
    expect(invitations.filter(({ state }) => state === 'over')).toHaveLength(
      invitations.filter(({ ended }) => ended === null).length,
    );
    expect(outcomeOf(await visit.invite(invitation(await visit.employ('remoteSpecialist'))))).toBe(
      'notAllowedInThisState',
    );
    expect(outcomeOf(await visit.end(await visit.idOfInvitation(specialist)))).toBe('notAllowedInThisState');
  });
});
