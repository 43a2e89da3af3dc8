import type { Body } from '@onshin/contract';
import { addDays, civilDateOf } from '@onshin/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, openPool } from './platform/database.ts';
import { hire } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';
import { suspendDormant } from './worker/suspend-dormant.ts';

let server: TestServer;
let administrator: TestPerson;
let worker: Database;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  administrator = await server.signedIn('administrator');
  worker = openDatabase(openPool(server.database.url('onshin_worker'), 2));
});
afterAll(async () => {
  await worker.destroy();
  await server.close();
});

const at = () => ({ clinicId: server.clinicId });
const day = (days: number) => addDays(civilDateOf(Date.now(), 'Asia/Tokyo'), days);
const codeOf = (reply: Awaited<ReturnType<TestPerson['call']>>) => (reply.ok ? 'done' : reply.problem.code);
const fieldOf = (reply: Awaited<ReturnType<TestPerson['call']>>) =>
  reply.ok ? 'done' : reply.problem.fields?.[0]?.message;

async function employ(...roles: Parameters<typeof hire>[2]) {
  const admin = await server.database.as('postgres');
  const hired = await hire(admin, server.clinicId, roles);
  return {
    ...hired,
    person: openPerson(server.url, hired.cookie),
    params: { ...at(), staffId: hired.staffId },
  };
}
const change = async (staffId: string, body: Body<'changeRoles'>) =>
  await administrator.call('changeRoles', { params: { ...at(), staffId }, body });

describe('somebody who moves', () => {
  it('has the new roles from today on, and the old ones no more', async () => {
    const { person, staffId, accountId } = await employ('nurse');
    expect(codeOf(await person.call('findPatients', { params: at(), body: { q: '' } }))).toBe('done');
    const moved = await change(staffId, { roles: ['auditor'], from: day(0), why: '監査室へ異動' });
    expect(moved.ok && moved.body.roles).toEqual(['auditor']);
    // What was open is shut; signed in anew they are what they have become.
    expect(codeOf(await person.call('getBoard', { params: at() }))).toBe('notSignedIn');
    const admin = await server.database.as('postgres');
    await admin.query('update session set ended_at = null where account_id = $1', [accountId]);
    expect(codeOf(await person.call('findPatients', { params: at(), body: { q: '' } }))).toBe('forbidden');
    expect(codeOf(await person.call('listEmergencies', { params: at() }))).toBe('done');
  });

  it('keeps the old roles until the day comes, and then loses them though nobody does anything', async () => {
    const { person, staffId } = await employ('nurse', 'clerk');
    await change(staffId, { roles: ['clerk'], from: day(3), why: '受付へ異動' });
    expect((await person.get('getSession')).staff[0]?.roles).toEqual(['nurse', 'clerk']);
    const admin = await server.database.as('postgres');
    await admin.query(`alter table role_change disable trigger only_grows`);
    await admin.query(`update role_change set valid_from = $1 where staff_id = $2`, [day(0), staffId]);
    await admin.query(`alter table role_change enable trigger only_grows`);
    expect((await person.get('getSession')).staff[0]?.roles).toEqual(['clerk']);
  });

  it('leaves a history: what, from when, by whom and why', async () => {
    const { staffId, params } = await employ('clerk');
    await change(staffId, { roles: ['nurse'], from: day(0), why: '資格を取得' });
    await change(staffId, { roles: ['nurse', 'clerk'], from: day(5), why: '兼務' });
    const { changes } = await administrator.get('listRoleChanges', { params });
    expect(changes.map(({ roles, from, why }) => ({ roles, from, why }))).toEqual([
      { roles: ['nurse', 'clerk'], from: day(5), why: '兼務' },
      { roles: ['nurse'], from: day(0), why: '資格を取得' },
    ]);
    expect(changes[0]?.by).toBe('事務長 川端 透');
  });

  it('is not moved in the past, and the last administrator stays one', async () => {
    const { staffId } = await employ('clerk');
    expect(fieldOf(await change(staffId, { roles: ['nurse'], from: day(-1), why: 'x' }))).toBe('inThePast');
    const own = (await administrator.get('getSession')).staff[0]?.staffId ?? '';
    const reply = await change(own, { roles: ['clerk'], from: day(10), why: 'x' });
    expect(fieldOf(reply)).toBe('lastAdministrator');
  });

  it('is given no role by themselves where another officer could, and takes one away as they like', async () => {
    const officer = await employ('securityOfficer', 'auditor');
    const own = async (...roles: Body<'changeRoles'>['roles']) =>
      codeOf(
        await officer.person.call('changeRoles', {
          params: officer.params,
          body: { roles, from: day(1), why: '自分で' },
        }),
      );
    expect(await own('securityOfficer', 'auditor', 'doctor')).toBe('notYourOwn');
    expect(await own('administrator')).toBe('notYourOwn');
    expect(await own('auditor')).toBe('done');
    const { rows } = await (
      await server.database.as('postgres')
    ).query('select roles from role_change where staff_id = $1', [officer.staffId]);
    expect(rows).toEqual([{ roles: ['auditor'] }]);
  });

  it('is made a maintainer by nobody here', async () => {
    const { staffId } = await employ('clerk');
    const reply = await change(staffId, { roles: ['maintainer'] as never, from: day(0), why: 'x' });
    expect(codeOf(reply)).toBe('invalidInput');
  });
});

describe('somebody who leaves', () => {
  it('finds the invitation they have not used yet shut', async () => {
    const invited = await administrator.get('inviteStaff', {
      params: at(),
      body: { name: '来ない人', email: 'never@example.jp', roles: ['clerk'] },
    });
    const admin = await server.database.as('postgres');
    await admin.query(`update staff_member set active_from = current_date - 10 where id = $1`, [
      invited.staffId,
    ]);
    await administrator.get('endStaffMember', {
      params: { ...at(), staffId: invited.staffId },
      body: { lastDay: day(-1) },
    });
    const { rows } = await admin.query(
      `select used_at is not null as shut from one_time_token t join account a on a.id = t.account_id
       where a.email = 'never@example.jp' and purpose = 'accountSetUp'`,
    );
    expect(rows).toEqual([{ shut: true }]);
  });
});

describe('somebody who is kept out', () => {
  it('is out at once, comes in again when let in, and both stay on record', async () => {
    const { person, params, accountId } = await employ('clerk');
    await administrator.get('suspendStaff', { params, body: { isSuspended: true, why: '休職' } });
    expect(codeOf(await person.call('getBoard', { params: at() }))).toBe('notSignedIn');
    const admin = await server.database.as('postgres');
    await admin.query('update session set ended_at = null where account_id = $1', [accountId]);
    expect(codeOf(await person.call('getBoard', { params: at() }))).toBe('forbidden');
    await administrator.get('suspendStaff', { params, body: { isSuspended: false, why: '復職' } });
    expect(codeOf(await person.call('getBoard', { params: at() }))).toBe('done');
    const { suspensions } = await administrator.get('listRoleChanges', { params });
    expect(suspensions.map(({ why }) => why)).toEqual(['復職', '休職']);
  });

  it('is never the last administrator', async () => {
    const own = (await administrator.get('getSession')).staff[0]?.staffId ?? '';
    const reply = await administrator.call('suspendStaff', {
      params: { ...at(), staffId: own },
      body: { isSuspended: true, why: 'x' },
    });
    expect(fieldOf(reply)).toBe('lastAdministrator');
  });
});

describe('an account nobody uses', () => {
  const dormancy = { days: 90, noticeDays: 7 };

  it('is written to first, kept out a week later, and let in again by somebody', async () => {
    const { person, params, staffId, accountId } = await employ('clerk');
    expect(await suspendDormant(worker, dormancy)).toBe(0);
    const admin = await server.database.as('postgres');
    const { rows: letters } = await admin.query(
      `select from graphile_worker._private_jobs j join account a on a.email = j.payload->>'to'
       where j.payload->>'template' = 'dormantNotice' and a.id = $1`,
      [accountId],
    );
    expect(letters).toHaveLength(1);
    // Told once; not kept out before the week is over.
    expect(await suspendDormant(worker, dormancy)).toBe(0);
    await admin.query(`alter table dormancy_notice disable trigger only_grows`);
    await admin.query(`update dormancy_notice set told_at = now() - interval '8 days' where staff_id = $1`, [
      staffId,
    ]);
    await admin.query(`alter table dormancy_notice enable trigger only_grows`);
    expect(await suspendDormant(worker, dormancy)).toBe(1);
    const { staff } = await administrator.get('listStaff', { params: at() });
    expect(staff.find((each) => each.staffId === staffId)?.isSuspended).toBe(true);
    expect(codeOf(await person.call('getBoard', { params: at() }))).toBe('notSignedIn');
    await administrator.get('suspendStaff', { params, body: { isSuspended: false, why: '産休から復帰' } });
    expect(await suspendDormant(worker, dormancy)).toBe(0);
  });

  it('is not one that signed in the other day', async () => {
    const doctor = await server.signedIn('doctor');
    const admin = await server.database.as('postgres');
    await admin.query(`update staff_member set active_from = current_date - 400`);
    await suspendDormant(worker, { days: 30, noticeDays: 1 });
    await admin.query(`alter table dormancy_notice disable trigger only_grows`);
    await admin.query(`update dormancy_notice set told_at = now() - interval '9 days'`);
    await admin.query(`alter table dormancy_notice enable trigger only_grows`);
    await suspendDormant(worker, { days: 30, noticeDays: 1 });
    expect(codeOf(await doctor.call('getBoard', { params: at() }))).toBe('done');
  });
});

describe('the review of people and roles', () => {
  it('names everybody who can come in, is signed as a whole, and is due again after ninety days', async () => {
    const before = await administrator.get('listStaffReviews', { params: at() });
    expect(before).toMatchObject({ isOverdue: false, reviews: [] });
    const items = before.people.map(({ staffId }) => ({ staffId, outcome: 'right' as const, words: '' }));
    const partly = await administrator.call('signStaffReview', {
      params: at(),
      body: { items: items.slice(1) },
    });
    expect(fieldOf(partly)).toBe('everybodyOnce');
    const signed = await administrator.get('signStaffReview', { params: at(), body: { items } });
    expect(signed.nextBy).toBe(day(90));
    expect(signed.reviews[0]?.items).toHaveLength(items.length);
    expect(signed.reviews[0]?.by).toBe('事務長 川端 透');
  });

  it('says when it is overdue', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(`alter table staff_review disable trigger only_grows`);
    await admin.query(`update staff_review set next_by = current_date - 2`);
    expect((await administrator.get('listStaffReviews', { params: at() })).isOverdue).toBe(true);
  });
});

describe('coming and going', () => {
  it('of staff stands in the trail of the clinic with its session, and of patients does not', async () => {
    const clerk = await server.signedIn('doctor');
    await clerk.get('endSession');
    await server.signedIn('patient');
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ act: string; session: string }>(
      `select act, detail->>'session' as session from audit_event
       where act in ('signedIn', 'signedOut') and actor_name = '水野 恵' order by at, act`,
    );
    const [last, before] = rows.toReversed();
    expect([before?.act, last?.act]).toEqual(['signedIn', 'signedOut']);
    expect(before?.session).toBe(last?.session);
    const patients = await admin.query(
      `select from audit_event where act = 'signedIn' and actor_name = '髙橋 和子'`,
    );
    expect(patients.rowCount).toBe(0);
  });
});

describe('a clinic where everybody stays away', () => {
  it('keeps one administrator, who can let the others in again', async () => {
    await employ('administrator');
    const atOnce = { days: 0, noticeDays: 0 };
    await suspendDormant(worker, atOnce);
    expect(await suspendDormant(worker, atOnce)).toBeGreaterThan(1);
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ roles: string[] }>(
      `select roles_today(clinic_id, id, roles) as roles from staff_member
       where clinic_id = $1 and not is_suspended(clinic_id, id) and active_to is null`,
      [server.clinicId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.roles).toContain('administrator');
  });
});
