import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../cli/seed-demonstration.ts';
import { hire } from '../testing/everybody.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let admin: pg.Client;
let clinicId: string;
let clients: Partial<Record<Role, pg.Client>> = {};
let officer: string;
let clerk: string;
let sealed: { readonly accountId: string; readonly staffId: string; readonly id: string };
beforeAll(async () => {
  database = await openTestDatabase();
  await seedDemonstration(database.app);
  admin = await database.as('postgres');
  clinicId = (await admin.query<{ id: string }>('select id from clinic limit 1')).rows[0]?.id ?? '';
  officer = (await hire(admin, clinicId, ['securityOfficer'])).staffId;
  clerk = (await hire(admin, clinicId, ['clerk'])).staffId;
  clients = { onshin_app: await database.as('onshin_app'), onshin_owner: await database.as('onshin_owner') };
  sealed = await makeSealed();
});
afterAll(async () => await database.close());

const roles = ['onshin_app', 'onshin_owner'] as const;
type Role = (typeof roles)[number];
const refused = '23514';

async function run(role: Role, statement: string, ...values: unknown[]): Promise<string | undefined> {
  const client = clients[role];
  if (client === undefined) throw new Error('nobody is connected');
  await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  return await client.query(statement, values).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
}
const code = () => randomUUID().replaceAll('-', '').toUpperCase().replaceAll(/[01]/g, 'Z').slice(0, 6);

async function makeSealed(minutes = 60) {
  const made = { accountId: randomUUID(), staffId: randomUUID(), id: randomUUID() };
  await run(
    'onshin_app',
    `insert into account (id, name, is_sealed) values ($1, '封', true)`,
    made.accountId,
  );
  await run(
    'onshin_app',
    `insert into staff_member (clinic_id, id, account_id, name, roles) values ($1, $2, $3, '封', '{nurse}')`,
    clinicId,
    made.staffId,
    made.accountId,
  );
  expect(
    await run(
      'onshin_app',
      `insert into sealed_account (clinic_id, id, staff_id, title, code, longest_minutes, made_by) values ($1, $2, $3, '封', $4, $5, $6)`,
      clinicId,
      made.id,
      made.staffId,
      code(),
      minutes,
      officer,
    ),
  ).toBe('done');
  return made;
}
async function seal(role: Role, sealedId: string, by = officer) {
  const id = randomUUID();
  const outcome = await run(
    role,
    `insert into sealed_credential (clinic_id, id, sealed_id, phrase_hash, custodian, place, sealed_by, sealed_at)
     values ($1, $2, $3, 'argon2id$x', '事務長', '金庫', $4, clock_timestamp())`,
    clinicId,
    id,
    sealedId,
    by,
  );
  return { id, outcome };
}
async function declare(role: Role, hours = 1, by: string | null = officer) {
  const id = randomUUID();
  const outcome = await run(
    role,
    `insert into declared_emergency (clinic_id, id, reason, declared_by, until)
     values ($1, $2, '災害で来られない', $3, now() + make_interval(hours => $4))`,
    clinicId,
    id,
    by,
    hours,
  );
  return { id, outcome };
}
async function use(role: Role, credentialId: string, emergencyId: string, minutes = 30) {
  const id = randomUUID();
  const outcome = await run(
    role,
    `insert into sealed_use (clinic_id, id, credential_id, emergency_id, person, reason, until, review_by)
     values ($1, $2, $3, $4, '北村 静', '災害で来られない', now() + make_interval(mins => $5), current_date)`,
    clinicId,
    id,
    credentialId,
    emergencyId,
    minutes,
  );
  return { id, outcome };
}
const check = async (role: Role, credentialId: string, found: string) =>
  await run(
    role,
    `insert into sealed_check (clinic_id, id, credential_id, seal, words, checked_by) values ($1, $2, $3, $4, 'x', $5)`,
    clinicId,
    randomUUID(),
    credentialId,
    found,
    officer,
  );
const end = async (role: Role, useId: string) =>
  await run(role, 'insert into sealed_use_end values ($1, $2, $3)', clinicId, useId, officer);
async function session(role: Role, method: string, useId: string | null, accountId: string, minutes: number) {
  return await run(
    role,
    `insert into session (token_hash, account_id, method, sealed_use_id, ends_at)
     values (sha256($1::bytea), $2, $3, $4, now() + make_interval(mins => $5))`,
    randomUUID(),
    accountId,
    method,
    useId,
    minutes,
  );
}
const works = async (accountId: string) => {
  return (await clients.onshin_app?.query('select from lookup.staff_memberships($1)', [accountId]))?.rowCount;
};

/** What the application has no business to change it is not even granted. */
const notItsToChange = (role: Role) => (role === 'onshin_app' ? '42501' : refused);

describe.each(roles)('%s cannot, with a sealed account,', (role) => {
  it('give it an address, another role, a licence or another way in', async () => {
    const { accountId, staffId } = sealed;
    expect(await run(role, `update account set email = 'x@example.jp' where id = $1`, accountId)).toBe(
      notItsToChange(role),
    );
    expect(
      await run(
        role,
        `update account set is_sealed = false, email = 'x@example.jp' where id = $1`,
        accountId,
      ),
    ).toBe(notItsToChange(role));
    expect(await run(role, `update staff_member set roles = '{administrator}' where id = $1`, staffId)).toBe(
      notItsToChange(role),
    );
    expect(await run(role, `update staff_member set roles = '{doctor,nurse}' where id = $1`, staffId)).toBe(
      notItsToChange(role),
    );
    expect(
      await run(
        role,
        `insert into role_change (clinic_id, id, staff_id, roles, valid_from, why, changed_by)
         values ($1, gen_random_uuid(), $2, '{administrator}', current_date, 'x', $3)`,
        clinicId,
        staffId,
        officer,
      ),
    ).toBe(refused);
    for (const factor of [
      `insert into account_secret (account_id, password_hash, totp_secret_sealed) values ($1, 'x', 'x')`,
      `insert into passkey (id, account_id, public_key, counter) values (gen_random_uuid(), $1, 'x', 0)`,
      `insert into chart_passkey (id, account_id, public_key, counter) values (gen_random_uuid(), $1, 'x', 0)`,
      `insert into chart_codes (account_id, totp_secret_sealed, totp_last_step) values ($1, 'x', 0)`,
      `insert into provider_identity (issuer, subject, account_id) values ('x', 'y', $1)`,
      `insert into one_time_token (token_hash, purpose, account_id, expires_at) values ('x', 'accountRecovery', $1, now() + interval '1 hour')`,
    ])
      expect(await run(role, factor, accountId), factor).toBe(refused);
  });

  it('let anybody but an administrator or officer make, seal, declare or end anything', async () => {
    expect((await seal(role, sealed.id, clerk)).outcome).toBe(refused);
    expect((await declare(role, 1, clerk)).outcome).toBe(refused);
    const { id } = await declare(role);
    expect(
      await run(role, 'insert into declared_emergency_end values ($1, $2, $3)', clinicId, id, clerk),
    ).toBe(refused);
    expect(
      await run(role, `insert into sealed_retirement values ($1, $2, 'x', $3)`, clinicId, sealed.id, clerk),
    ).toBe(refused);
  });

  it('declare an emergency without an end in sight', async () => {
    expect((await declare(role, 73)).outcome).toBe(refused);
    expect((await declare(role, 13, null)).outcome).toBe(refused);
    expect((await declare(role, 72)).outcome).toBe('done');
  });

  it('open it outside of an emergency, or for longer than its time', async () => {
    const { id: credentialId } = await seal(role, sealed.id);
    const emergency = await declare(role);
    expect((await use(role, credentialId, emergency.id, 61)).outcome).toBe(refused);
    await run(
      role,
      'insert into declared_emergency_end values ($1, $2, $3)',
      clinicId,
      emergency.id,
      officer,
    );
    expect((await use(role, credentialId, emergency.id)).outcome).toBe(refused);
  });

  it('open it twice, open an envelope that was replaced, or one whose seal is broken', async () => {
    const emergency = await declare(role);
    const replaced = await seal(role, sealed.id);
    const { id: credentialId } = await seal(role, sealed.id);
    expect((await use(role, replaced.id, emergency.id)).outcome).toBe(refused);
    const opened = await use(role, credentialId, emergency.id);
    expect(opened.outcome).toBe('done');
    expect((await use(role, credentialId, emergency.id)).outcome).toBe(refused);
    // While it is open nobody seals another, nor gives it up; nothing is left to look at.
    expect((await seal(role, sealed.id)).outcome).toBe(refused);
    expect(await check(role, credentialId, 'whole')).toBe(refused);
    await end(role, opened.id);
    expect((await use(role, credentialId, emergency.id)).outcome).toBe(refused);
    const broken = await seal(role, sealed.id);
    expect(await check(role, broken.id, 'broken')).toBe('done');
    expect((await use(role, broken.id, emergency.id)).outcome).toBe(refused);
    // Nor does a later look make it whole again.
    expect(await check(role, broken.id, 'whole')).toBe(refused);
  });

  it('sign in without an open envelope, twice with one, or beyond its end', async () => {
    const { accountId } = sealed;
    expect(await session(role, 'password', null, accountId, 10)).toBe(refused);
    // The owner may not even ask whose use it is.
    expect(await session(role, 'sealed', null, accountId, 10)).toMatch(/^(23514|42501)$/);
    expect(await session(role, 'sealed', randomUUID(), accountId, 10)).toMatch(/^(23514|42501)$/);
    const { id: credentialId } = await seal(role, sealed.id);
    const { id: emergencyId } = await declare(role);
    expect(await works(accountId)).toBe(0);
    const { id: useId } = await use(role, credentialId, emergencyId);
    expect(await works(accountId)).toBe(1);
    if (role === 'onshin_app') {
      expect(await session(role, 'sealed', useId, accountId, 31)).toBe(refused);
      expect(await session(role, 'sealed', useId, accountId, 29)).toBe('done');
      expect(await session(role, 'sealed', useId, accountId, 29)).toBe('23505');
      expect(
        await run(
          role,
          `update session set ends_at = now() + interval '2 hours' where sealed_use_id = $1`,
          useId,
        ),
      ).toBe(notItsToChange(role));
    }
    await end(role, useId);
    expect(await works(accountId)).toBe(0);
  });

  it('review one’s own use, one that goes on, or as somebody who does not watch', async () => {
    const { id: credentialId } = await seal(role, sealed.id);
    const { id: emergencyId } = await declare(role);
    const { id: useId } = await use(role, credentialId, emergencyId);
    const review = async (by: string) =>
      await run(
        role,
        `insert into sealed_use_review values ($1, $2, $3, 'justified', 'x')`,
        clinicId,
        useId,
        by,
      );
    expect(await review(officer)).toBe(refused);
    await end(role, useId);
    const namesake = (await hire(admin, clinicId, ['administrator'])).staffId;
    await admin.query(`update staff_member set name = '北村　静' where id = $1`, [namesake]);
    expect(await review(clerk)).toBe(refused);
    expect(await review(namesake)).toBe(refused);
    expect(await review(officer)).toBe('done');
  });
});

it('what an envelope holds is read by nobody but the sign-in', async () => {
  expect(await run('onshin_app', 'select phrase_hash from sealed_credential')).toBe('42501');
  const app = await database.as('onshin_app');
  const other = randomUUID();
  await app.query(`select set_config('app.clinic', $1, false)`, [other]);
  expect((await app.query('select id from sealed_account')).rowCount).toBe(0);
});
