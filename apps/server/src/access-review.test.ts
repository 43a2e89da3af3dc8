import type { Answer, Body } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hire } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
let admin: pg.Client;
let officer: TestPerson;
let administrator: TestPerson;
let month: string;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  admin = await server.database.as('postgres');
  // The clinic has been here for a while, and last month somebody was curious.
  await admin.query(`update clinic set created_at = now() - interval '70 days'`);
  const { rows } = await admin.query<{ month: string }>(
    `select to_char(date_trunc('month', now() at time zone 'Asia/Tokyo') - interval '1 month', 'YYYY-MM') as month`,
  );
  month = rows[0]?.month ?? '';
  officer = openPerson(server.url, (await hire(admin, server.clinicId, ['securityOfficer'])).cookie);
  administrator = await server.signedIn('administrator');
  await happened('getChart', 'read', 3, '03:00');
  await happened('getNote', 'refused', 6, '12:00', false);
});
afterAll(async () => await server.close());

/** Events of the doctor on the 10th of that month, a minute apart. */
async function happened(act: string, outcome: string, times: number, at: string, isAboutPatient = true) {
  for (let n = 0; n < times; n += 1) {
    const { rows } = await admin.query<{ id: string }>(
      `insert into audit_event (clinic_id, id, act, outcome, actor_account_id, actor_role, actor_name, at)
       select clinic_id, gen_random_uuid(), $1, $2, account_id, 'doctor', name,
              ($3::timestamp + make_interval(mins => $4)) at time zone 'Asia/Tokyo'
       from staff_member where id = $5 returning id`,
      [act, outcome, `${month}-10 ${at}`, n, journey.doctorStaffId],
    );
    if (isAboutPatient)
      await admin.query('insert into audit_subject (clinic_id, event_id, patient_id) values ($1, $2, $3)', [
        server.clinicId,
        rows[0]?.id,
        journey.view.patient.id,
      ]);
  }
}
const params = () => ({ clinicId: server.clinicId });
const review = async (person = officer, of?: string): Promise<Answer<'getAccessReview'>> =>
  await person.get('getAccessReview', { params: params(), query: of === undefined ? {} : { month: of } });
const handle = async (
  finding: Answer<'getAccessReview'>['findings'][number],
  person: TestPerson,
  outcome: Body<'handleAccessFinding'>['outcome'] = 'asIntended',
) =>
  await person.call('handleAccessFinding', {
    params: params(),
    body: { month, kind: finding.kind, firstEventId: finding.firstEventId, outcome, reason: '当直中の確認' },
  });
const sign = async (person: TestPerson, of = month) =>
  await person.call('signAccessReview', { params: params(), body: { month: of, words: '全件を確かめた' } });
const codeOf = (reply: { ok: true } | { ok: false; problem: { code: string } }) =>
  reply.ok ? 'done' : reply.problem.code;

describe('the review of a month of accesses (A-6.5-C-7-2)', () => {
  it('shows the last month that is over, counted, with what stands out and some drawn at random', async () => {
    const shown = await review();
    expect(shown).toMatchObject({ month, isOver: true, signed: null });
    expect(shown.counts).toEqual({ events: 9, people: 1, patients: 1, refused: 6 });
    expect(shown.findings.map(({ kind, name, count }) => [kind, name, count])).toEqual([
      ['night', '水野 恵', 3],
      ['repeatedDenials', '水野 恵', 6],
    ]);
    expect(shown.sample).toHaveLength(9);
    expect(shown.months.map((each) => each.isSigned)).not.toContain(true);
  });

  it('is not signed while something is not looked at, nor while the month goes on', async () => {
    expect(codeOf(await sign(officer))).toBe('notAllowedInThisState');
    const thisMonth = (await review()).months[0]?.month ?? '';
    expect(codeOf(await sign(officer, thisMonth))).toBe('notAllowedInThisState');
    expect(codeOf(await sign(officer, '2020-01'))).toBe('notAllowedInThisState');
  });

  it('takes for each what was made of it, once, and never for what nobody found', async () => {
    const { findings } = await review();
    const [night, denials] = findings;
    if (night === undefined || denials === undefined) throw new Error('nothing was found');
    expect(codeOf(await handle(night, officer))).toBe('done');
    expect(codeOf(await handle(night, administrator, 'incident'))).toBe('alreadyExists');
    expect(codeOf(await handle({ ...night, kind: 'bulk' }, officer))).toBe('notFound');
    expect(codeOf(await handle(denials, administrator, 'falseAlarm'))).toBe('done');
    expect((await review()).findings.map((each) => each.handled?.outcome)).toEqual([
      'asIntended',
      'falseAlarm',
    ]);
  });

  it('is signed once, and keeps what was drawn and counted', async () => {
    expect(codeOf(await sign(officer))).toBe('done');
    expect(codeOf(await sign(administrator))).toBe('alreadyExists');
    const { rows } = await admin.query<{ counts: { events: number }; drawn: number }>(
      'select counts, cardinality(sample) as drawn from access_review',
    );
    expect(rows).toEqual([{ counts: expect.objectContaining({ events: 9 }) as unknown, drawn: 9 }]);
    expect((await review()).months.find((each) => each.month === month)?.isSigned).toBe(true);
  });

  it('stands in the log itself', async () => {
    const { rows } = await admin.query(`select from audit_event where act = 'getAccessReview'`);
    expect(rows.length).toBeGreaterThan(3);
  });
});

it('nobody says of their own accesses that they were all right, in the API or in SQL', async () => {
  const own = await hire(admin, server.clinicId, ['auditor']);
  const auditor = openPerson(server.url, own.cookie);
  await admin.query(
    `insert into audit_event (clinic_id, id, act, outcome, actor_account_id, actor_role, actor_name, at)
     select $1, gen_random_uuid(), 'getNote', 'refused', $2, 'auditor', '監査', ($3::timestamp + make_interval(mins => n)) at time zone 'Asia/Tokyo'
     from generate_series(1, 6) n`,
    [server.clinicId, own.accountId, `${month}-11 12:00`],
  );
  const finding = (await review(auditor)).findings.find((each) => each.isOwn);
  if (finding === undefined) throw new Error('nothing was found');
  expect(codeOf(await handle(finding, auditor))).toBe('notYourOwn');
  const app = await server.database.as('onshin_app');
  await app.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
  await expect(
    app.query(
      `insert into access_finding (clinic_id, id, kind, first_event_id, outcome, reason, handled_by)
       values ($1, gen_random_uuid(), $2, $3, 'asIntended', 'x', $4)`,
      [server.clinicId, finding.kind, finding.firstEventId, own.staffId],
    ),
  ).rejects.toMatchObject({ constraint: 'handled_by_another' });
});

it('what was told at the time waits to be looked at like everything else, until somebody says what it was', async () => {
  const waiting = async () => (await officer.get('getEmergencyState', { params: params() })).toDo?.alarms;
  expect(await waiting()).toBe(0);
  // Told under other thresholds than today's, so that the month alone would not find it.
  await admin.query(
    `insert into access_alarm (clinic_id, id, kind, first_event_id, count)
     select clinic_id, gen_random_uuid(), 'bulk', id, 31 from audit_event
     where clinic_id = $1 and act = 'getChart' and at >= ($2::timestamp at time zone 'Asia/Tokyo') order by at limit 1`,
    [server.clinicId, `${month}-10`],
  );
  expect(await waiting()).toBe(1);
  const alarm = (await review()).findings.find(({ alarmedAt }) => alarmedAt !== null);
  expect(alarm).toMatchObject({ kind: 'bulk', count: 31, handled: null });
  if (alarm === undefined) throw new Error('no alarm is shown');
  expect(codeOf(await handle(alarm, officer, 'falseAlarm'))).toBe('done');
  expect(await waiting()).toBe(0);
});
