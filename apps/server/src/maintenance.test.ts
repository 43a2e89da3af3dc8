import { randomUUID } from 'node:crypto';
import type { Body, OperationName } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagementUntil, hire, hireForWork, makeOldPatient } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let administrator: TestPerson;
let officer: TestPerson;
let maintainer: TestPerson & { readonly staffId: string };
let at: { clinicId: string };
let otherChart: { clinicId: string; patientId: string };
let number: string;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const asked: Body<'askForWorkOrder'> = {
  day: today,
  from: '00:00',
  until: '23:59',
  category: 'fault',
  purpose: '通話の不具合を調べる',
  concerns: '不具合のあった患者の表示',
  attendee: '受付 さくら',
};

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  at = { clinicId: server.clinicId };
  journey = await Journey.open(server);
  await journey.request();
  administrator = await server.signedIn('administrator');
  const admin = await server.database.as('postgres');
  const own = await hire(admin, server.clinicId, ['maintainer']);
  maintainer = { ...openPerson(server.url, own.cookie), staffId: own.staffId };
  officer = openPerson(server.url, (await hire(admin, server.clinicId, ['securityOfficer'])).cookie);
  number = (await journey.doctor.get('getChart', { params: journey.patientAt })).number;
  const other = await makeOldPatient(admin, server.clinicId, journey.doctorStaffId, 3);
  otherChart = { ...at, patientId: other.patientId };
});
afterAll(async () => await server.close());

const codeOf = (reply: Awaited<ReturnType<TestPerson['call']>>) => (reply.ok ? 'done' : reply.problem.code);
const faultOf = (reply: Awaited<ReturnType<TestPerson['call']>>) =>
  reply.ok ? 'done' : reply.problem.fields?.map(({ message }) => message).join();
const ask = async (changes: Partial<typeof asked> = {}) => {
  const { orders } = await maintainer.get('askForWorkOrder', { params: at, body: { ...asked, ...changes } });
  return orders.toSorted((a, b) => b.askedAt.localeCompare(a.askedAt))[0]?.id ?? '';
};
const decide = async (orderId: string, isApproved: boolean, patientNumbers: string[] = []) =>
  await officer.get('decideWorkOrder', {
    params: { ...at, orderId },
    body: { isApproved, words: '', patientNumbers },
  });
/** What a maintainer reads at work, and whether they may now. */
const readings = async (person: TestPerson) => ({
  settings: codeOf(await person.call('getClinicSettings', { params: at })),
  log: codeOf(await person.call('searchAccessLog', { params: at, body: { from: today, until: today } })),
  chart: codeOf(await person.call('getChart', { params: journey.patientAt })),
});
const nothing = { settings: 'forbidden', log: 'forbidden', chart: 'forbidden' };

describe('somebody who maintains the system from outside', () => {
  it('is invited with contract and secrecy on record, for ninety days at most', async () => {
    const body = { name: '保守 要', email: 'kaname@example.jp', ...engagementUntil(90) };
    const invite = async (changes: Partial<typeof body>) =>
      faultOf(await administrator.call('inviteMaintainer', { params: at, body: { ...body, ...changes } }));
    expect(await invite({ validUntil: engagementUntil(91).validUntil })).toBe('tooLong');
    expect(await invite({ contractUntil: engagementUntil(30).validUntil })).toBe('afterTheContract');
    expect(await invite({ confidentialityOn: engagementUntil(1).validUntil })).toBe('inTheFuture');
    expect(await invite({})).toBe('done');
    const { maintainers } = await administrator.get('listMaintainers', { params: at });
    expect(maintainers.find(({ name }) => name === '保守 要')).toMatchObject({
      isIn: true,
      engagement: { organisation: '保守の会社', validUntil: body.validUntil },
    });
  });

  it('is nobody without an approved order: no settings, no log, no chart', async () => {
    expect(await readings(maintainer)).toEqual(nothing);
    await ask();
    expect(await readings(maintainer)).toEqual(nothing);
  });

  it('may be renewed by an administrator, and works nowhere once the account has run out', async () => {
    const admin = await server.database.as('postgres');
    const away = await hire(admin, at.clinicId, ['maintainer']);
    const person = openPerson(server.url, away.cookie);
    expect(codeOf(await person.call('listOwnWorkOrders', { params: at }))).toBe('done');
    await admin.query(
      `insert into maintenance_engagement (clinic_id, id, staff_id, organisation, contract_until, confidentiality_on, valid_until, engaged_by)
       select $1, gen_random_uuid(), $2, '保守の会社', current_date + 9, current_date - 9, current_date - 2, $3`,
      [at.clinicId, away.staffId, journey.doctorStaffId],
    );
    expect(codeOf(await person.call('listOwnWorkOrders', { params: at }))).toBe('forbidden');
    await administrator.get('renewMaintainer', {
      params: { ...at, staffId: away.staffId },
      body: engagementUntil(30),
    });
    expect(codeOf(await person.call('listOwnWorkOrders', { params: at }))).toBe('done');
  });
});

describe('a work order', () => {
  it('is for some hours of a day that is not over, while contract and account run', async () => {
    const tried = async (changes: Partial<typeof asked>) =>
      faultOf(await maintainer.call('askForWorkOrder', { params: at, body: { ...asked, ...changes } }));
    expect(await tried({ from: '10:00', until: '09:00' })).toContain('fromBeforeTo');
    expect(await tried({ day: '2026-01-05' })).toContain('inThePast');
    expect(await tried({ day: engagementUntil(120).validUntil })).toBe('afterTheContract');
  });

  it('is decided by an administrator or security officer alone, who is written to', async () => {
    const orderId = await ask();
    const body = { isApproved: true, words: '', patientNumbers: [] };
    for (const person of [maintainer, journey.doctor])
      expect(codeOf(await person.call('decideWorkOrder', { params: { ...at, orderId }, body }))).toBe(
        'forbidden',
      );
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(
      `select from graphile_worker._private_jobs
       where payload->>'template' = 'safeguardNotice' and payload->'parameters'->>'path' = $1`,
      [`/staff/${at.clinicId}/safeguard/maintenance`],
    );
    expect(rows.length).toBeGreaterThan(0);
    await decide(orderId, false);
    expect(await readings(maintainer)).toEqual(nothing);
    const again = await officer.call('decideWorkOrder', { params: { ...at, orderId }, body });
    expect(codeOf(again)).toBe('notAllowedInThisState');
  });

  it('opens nothing before its hours', async () => {
    await decide(await ask({ day: engagementUntil(1).validUntil }), true, [number]);
    expect(await readings(maintainer)).toEqual(nothing);
  });

  it('opens settings, the log without patients, and the named chart to read, and closes with the report', async () => {
    const orderId = await ask();
    const wrong = await officer.call('decideWorkOrder', {
      params: { ...at, orderId },
      body: { isApproved: true, words: '', patientNumbers: [number, 'nobody'] },
    });
    expect(faultOf(wrong)).toBe('noSuchPatient');
    await decide(orderId, true, [number]);
    expect(await readings(maintainer)).toEqual({ settings: 'done', log: 'done', chart: 'done' });
    expect(codeOf(await maintainer.call('getChart', { params: otherChart }))).toBe('outsideCare');
    const log = await maintainer.get('searchAccessLog', { params: at, body: { from: today, until: today } });
    expect(log.byPatient).toEqual([]);
    expect(log.events.flatMap(({ patients }) => patients)).toEqual([]);
    const ofPatient = { from: today, until: today, patientNumber: number };
    expect(codeOf(await maintainer.call('searchAccessLog', { params: at, body: ofPatient }))).toBe(
      'forbidden',
    );
    for (const [name, params] of [
      ['getEvidencePackage', at],
      ['getPeriodEvidence', at],
      ['findPatients', at],
      ['recordHealth', journey.patientAt],
    ] as const)
      expect(codeOf(await callAnyhow(name, params))).toMatch(/forbidden|invalidInput|missingVersion/u);
    const own = await maintainer.get('listOwnWorkOrders', { params: at });
    expect(own.orders.find(({ id }) => id === orderId)?.patients[0]?.number).toBe(number);
    const { orders } = await maintainer.get('reportWorkOrder', {
      params: { ...at, orderId },
      body: { words: '設定を確かめた', takings: 'none' },
    });
    expect(orders.find(({ id }) => id === orderId)).toMatchObject({ state: 'toConfirm', patients: [] });
    expect(await readings(maintainer)).toEqual(nothing);
  });

  it('lists what was read under it, patient by patient, with how often between two times', async () => {
    const { orders } = await officer.get('listWorkOrders', { params: at });
    const orderId = orders.find(({ state }) => state === 'toConfirm')?.id ?? '';
    const read = await officer.get('readWorkOrder', { params: { ...at, orderId } });
    const acts = read.events.map(({ act, outcome }) => `${act} ${outcome}`);
    expect(acts).toEqual(
      expect.arrayContaining([
        'getClinicSettings read',
        'searchAccessLog read',
        'getChart read',
        'getChart refused',
        'reportWorkOrder done',
      ]),
    );
    expect(read.events.map((each) => each.at)).toEqual(read.events.map((each) => each.at).toSorted());
    const counted = read.byPatient.find((each) => each.number === number);
    expect(counted?.count).toBe(
      read.events.filter(({ patients }) => patients.some((each) => each.number === number)).length,
    );
    const empty = await officer.get('readWorkOrder', {
      params: { ...at, orderId },
      query: { from: '00:00', until: '00:00' },
    });
    expect(empty.byPatient).toEqual([]);
    expect(codeOf(await maintainer.call('readWorkOrder', { params: { ...at, orderId } }))).toBe('forbidden');
  });

  it('is confirmed by somebody of the clinic, once', async () => {
    const { orders } = await officer.get('listWorkOrders', { params: at });
    const params = { ...at, orderId: orders.find(({ state }) => state === 'toConfirm')?.id ?? '' };
    const body = { words: '記録と報告が合う' };
    expect(codeOf(await maintainer.call('confirmWorkOrder', { params, body }))).toBe('forbidden');
    const after = await officer.get('confirmWorkOrder', { params, body });
    expect(after.orders.find(({ id }) => id === params.orderId)).toMatchObject({
      state: 'confirmed',
      confirmation: { by: 'securityOfficer' },
    });
    expect(codeOf(await officer.call('confirmWorkOrder', { params, body }))).toBe('notAllowedInThisState');
  });

  it('is written by an administrator too, and decided apart', async () => {
    const written = await administrator.get('writeWorkOrder', {
      params: at,
      body: { ...asked, staffId: maintainer.staffId, purpose: '更新の確認' },
    });
    expect(written.orders.find(({ purpose }) => purpose === '更新の確認')?.state).toBe('asked');
    const other = await administrator.call('writeWorkOrder', {
      params: at,
      body: { ...asked, staffId: journey.doctorStaffId },
    });
    expect(codeOf(other)).toBe('notFound');
  });

  it('ends with its hours, and with the suspension of the maintainer', async () => {
    const admin = await server.database.as('postgres');
    const brief = await hire(admin, at.clinicId, ['maintainer']);
    const orderId = randomUUID();
    await admin.query(
      `insert into work_order (clinic_id, id, staff_id, on_day, opens_at, closes_at, category, purpose, attendee, asked_by)
       select $1, $2, $3, (now() at time zone 'Asia/Tokyo')::date, now() - interval '1 second', now() + interval '2 seconds',
              'check', '確認', '受付', $3`,
      [at.clinicId, orderId, brief.staffId],
    );
    await decide(orderId, true, [number]);
    const person = openPerson(server.url, brief.cookie);
    expect((await readings(person)).chart).toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await readings(person)).toEqual(nothing);
    const { orders } = await officer.get('listWorkOrders', { params: at });
    expect(orders.find(({ id }) => id === orderId)).toMatchObject({ state: 'toReport', isOverdue: false });

    const stopped = await hireForWork(admin, at.clinicId, journey.patientAt.patientId);
    await administrator.get('suspendStaff', {
      params: { ...at, staffId: stopped.staffId },
      body: { isSuspended: true, why: '会社から離職の連絡' },
    });
    const lookup = await admin.query('select from lookup.open_work_orders($1)', [stopped.accountId]);
    expect(lookup.rowCount).toBe(0);
  });
});

async function callAnyhow(name: OperationName, params: Record<string, string>) {
  return await maintainer.call(name, { params, body: {} } as never);
}
