import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { hire } from '../testing/everybody.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let clinicId: string;
let patientId: string;
let maintainer: { readonly staffId: string; readonly accountId: string };
let officer: string;
let clerk: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  const admin = await database.as('postgres');
  clinicId = (await admin.query<{ id: string }>('select id from clinic limit 1')).rows[0]?.id ?? '';
  patientId = (await admin.query<{ id: string }>('select id from patient limit 1')).rows[0]?.id ?? '';
  officer = (await hire(admin, clinicId, ['securityOfficer'])).staffId;
  clerk = (await hire(admin, clinicId, ['clerk'])).staffId;
});
afterAll(async () => await database.close());
beforeEach(async () => {
  maintainer = await hire(await database.as('postgres'), clinicId, ['maintainer']);
});

const roles = ['onshin_app', 'onshin_owner'] as const;
type Role = (typeof roles)[number];
const [refusedByCheck, refusedByTrigger, notGranted] = ['23514', '23001', '42501'];

async function run(role: Role, statement: string, ...values: unknown[]): Promise<string | undefined> {
  const client = await database.as(role);
  await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  return await client.query(statement, values).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
}
/** An order whose hours begin and end so many seconds from now. */
async function order(role: Role, from: string, until: string, staffId = maintainer.staffId) {
  const id = randomUUID();
  const outcome = await run(
    role,
    `insert into work_order (clinic_id, id, staff_id, on_day, opens_at, closes_at, category, purpose, attendee, asked_by)
     values ($1, $2, $3, ((now() + $4::interval) at time zone 'Asia/Tokyo')::date, now() + $4::interval,
             now() + $5::interval, 'check', '確認', '受付', $3)`,
    clinicId,
    id,
    staffId,
    from,
    until,
  );
  return { id, outcome };
}
const approve = async (role: Role, id: string, by: string) =>
  await run(role, 'insert into work_order_decision values ($1, $2, true, $3, $4)', clinicId, id, '', by);
/** How many orders the server would find open to the maintainer. */
async function openNow(): Promise<number | null> {
  const app = await database.as('onshin_app');
  return (await app.query('select from lookup.open_work_orders($1)', [maintainer.accountId])).rowCount;
}

describe.each(roles)('a maintainer, for %s', (role) => {
  it('is nobody before the approval, before the hours and after them', async () => {
    const asked = await order(role, '-1 second', '2 seconds');
    const later = await order(role, '30 seconds', '60 seconds');
    expect([asked.outcome, later.outcome]).toEqual(['done', 'done']);
    expect(await approve(role, later.id, officer)).toBe('done');
    expect(await openNow()).toBe(0);
    expect(await approve(role, asked.id, officer)).toBe('done');
    expect(await openNow()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await openNow()).toBe(0);
  });

  it('approves nothing, nor does anybody but an administrator or security officer, nor after the hours', async () => {
    const { id } = await order(role, '-1 second', '60 seconds');
    expect(await approve(role, id, maintainer.staffId)).toBe(refusedByCheck);
    expect(await approve(role, id, clerk)).toBe(refusedByCheck);
    const over = await order(role, '-60 seconds', '-1 second');
    expect(await approve(role, over.id, officer)).toBe(refusedByCheck);
  });

  it('is given one civil day, and none after the contract or the account', async () => {
    expect((await order(role, '-1 second', '25 hours')).outcome).toBe(refusedByCheck);
    expect((await order(role, '85 days', '85 days 1 second')).outcome).toBe(refusedByCheck);
    expect((await order(role, '-1 second', '9 seconds', clerk)).outcome).toBe(refusedByCheck);
  });

  it('has no chart added, no hour moved and no decision taken back', async () => {
    const { id } = await order(role, '-1 second', '60 seconds');
    await approve(role, id, officer);
    const changed = role === 'onshin_app' ? notGranted : refusedByTrigger;
    expect(
      await run(role, 'insert into work_order_patient values ($1, $2, $3)', clinicId, id, patientId),
    ).toBe(refusedByCheck);
    expect(
      await run(role, `update work_order set closes_at = closes_at + interval '1 minute' where id = $1`, id),
    ).toBe(changed);
    expect(
      await run(role, 'update work_order_decision set is_approved = false where order_id = $1', id),
    ).toBe(changed);
    expect(await run(role, 'delete from work_order_decision where order_id = $1', id)).toBe(changed);
  });

  it('has no chart added while the decision is on its way', async () => {
    const { id } = await order(role, '-1 second', '60 seconds');
    const deciding = await database.as('onshin_app');
    await deciding.query('begin');
    await deciding.query(`select set_config('app.clinic', $1, true)`, [clinicId]);
    await deciding.query(
      `insert into work_order_decision (clinic_id, order_id, is_approved, decided_by) values ($1, $2, true, $3)`,
      [clinicId, id, officer],
    );
    const adding = run(role, 'insert into work_order_patient values ($1, $2, $3)', clinicId, id, patientId);
    // It waits, and is not over before the decision is.
    const first = await Promise.race([
      adding,
      new Promise((resolve) => setTimeout(() => resolve('waits'), 300)),
    ]);
    await deciding.query('commit');
    expect([first, await adding]).toEqual(['waits', refusedByCheck]);
  });

  it('is reported by the maintainer and confirmed by somebody else, after the work', async () => {
    const { id } = await order(role, '-1 second', '60 seconds');
    await approve(role, id, officer);
    const report = `insert into work_order_report (clinic_id, order_id, words, takings, reported_by) values ($1, $2, '済', 'none', $3)`;
    const confirm = `insert into work_order_confirmation (clinic_id, order_id, words, confirmed_by) values ($1, $2, '確認', $3)`;
    expect(await run(role, confirm, clinicId, id, officer)).toBe(refusedByCheck);
    expect(await run(role, report, clinicId, id, clerk)).toBe(refusedByCheck);
    expect(await run(role, report, clinicId, id, maintainer.staffId)).toBe('done');
    expect(await openNow()).toBe(0);
    expect(await run(role, confirm, clinicId, id, maintainer.staffId)).toBe(refusedByCheck);
    expect(await run(role, confirm, clinicId, id, officer)).toBe('done');
  });

  it('is let in for ninety days at most, by somebody else', async () => {
    const engage = (days: number, by: string) =>
      run(
        role,
        `insert into maintenance_engagement (clinic_id, id, staff_id, organisation, contract_until, confidentiality_on, valid_until, engaged_by)
         values ($1, gen_random_uuid(), $2, '会社', current_date + 200, current_date, current_date + $3::int, $4)`,
        clinicId,
        maintainer.staffId,
        days,
        by,
      );
    expect(await engage(92, officer)).toBe(refusedByCheck);
    expect(await engage(80, maintainer.staffId)).toBe(refusedByCheck);
    expect(await engage(80, officer)).toBe('done');
  });
});
