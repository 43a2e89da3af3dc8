import { argon2Sync, hkdfSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword, type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';

let clinic: RealClinic;
let clerk: Member;
beforeAll(async () => {
  clinic = await openRealClinic();
  clerk = await clinic.member('tsubaki@nishi.example', ['clerk']);
});
afterAll(async () => await clinic.close());

const params = () => ({ clinicId: clinic.clinicId });
const faultsOf = async (next: string) => {
  await clinic.admin.query('delete from sign_in_failure');
  const reply = await clerk.person.call('changePassword', {
    body: { current: clerk.password, code: await clerk.code(), next },
  });
  return reply.ok ? [] : (reply.problem.fields ?? []).map(({ message }) => message);
};
const ask = async (password: { mode: 'a' | 'b' | 'c'; length: number; days: number | null }) =>
  await clinic.administrator.person.call('changeAccessPolicy', {
    params: params(),
    body: { idleMinutes: 10, password, showsNames: false },
  });
const setBack = async (days: number) =>
  await clinic.admin.query(
    `update account_secret set changed_at = now() - make_interval(days => $1)
     where account_id = (select id from account where email = $2)`,
    [days, clerk.email],
  );

describe('a new password', () => {
  it.each([
    ['short 1!', 'tooShort'],
    ['nothing but words here', 'notMixed'],
    ['wind & tsubaki over 9 seas', 'containsName'],
    ['西診療所の 9 seas & winds', 'containsName'],
    ['lamps & 06-0000-0000 seas', 'containsName'],
    ['lamps & seas 1984/05/06', 'containsDate'],
    ['Himawari2026!Himawari2026!', 'tooCommon'],
    ['slow Rivers carry 5 teal boats!', 'similar'],
  ])('%s is refused: %s', async (next, fault) => {
    expect(await faultsOf(next)).toContain(fault);
  });
});

describe('the mode of a clinic', () => {
  it('is never laxer than the guideline, in the API or in SQL', async () => {
    for (const [mode, length, days] of [
      ['a', 12, null],
      ['a', 13, 30],
      ['b', 8, null],
      ['c', 8, 60],
    ] as const)
      expect(outcomeOf(await ask({ mode, length, days })), mode).toBe('refusedByRule');
    expect(outcomeOf(await ask({ mode: 'b', length: 8, days: 61 }))).toBe('invalidInput');
    expect(outcomeOf(await ask({ mode: 'c', length: 7, days: null }))).toBe('invalidInput');
    const client = await clinic.server.database.as('onshin_app');
    await client.query(`select set_config('app.clinic', $1, false)`, [clinic.clinicId]);
    for (const values of [`'a', 12, null`, `'b', 8, null`, `'b', 8, 61`, `'c', 7, null`, `'c', 8, 30`]) {
      await expect(
        client.query(
          `insert into access_policy
             (clinic_id, id, idle_minutes, shows_names, password_mode, password_length, password_days)
           values ($1, gen_random_uuid(), 10, false, ${values})`,
          [clinic.clinicId],
        ),
        values,
      ).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('b lets shorter ones pass and asks for another after its days, at the sign-in itself', async () => {
    expect(outcomeOf(await ask({ mode: 'b', length: 8, days: 60 }))).toBe(200);
    await setBack(55);
    const { work } = await (await clinic.signIn(clerk)).get('getSession');
    expect(Date.parse(work?.passwordUntil ?? '')).toBeCloseTo(Date.now() + 5 * 86_400_000, -5);
    await setBack(61);
    const person = clinic.server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: clerk.email, password: clerk.password },
    });
    const { goTo } = await person.get('confirmSignInCode', { body: { ticket, code: await clerk.code() } });
    expect(goTo).toMatch(/^\/staff\/new-password#/);
    expect((await person.get('getSession')).account).toBeNull();
    const renewal = goTo.split('#')[1] ?? '';
    const renew = async (current: string, next: string) =>
      await person.call('renewPassword', { body: { ticket: renewal, current, next } });
    const wrong = await renew('not this one', 'k7$ wqvz');
    expect(wrong.ok ? '' : wrong.problem.fields?.[0]?.message).toBe('wrongPassword');
    const same = await renew(clerk.password, clerk.password);
    expect(same.ok ? '' : same.problem.fields?.[0]?.message).toBe('similar');
    expect(outcomeOf(await renew(clerk.password, 'k7$ wqvz'))).toBe(200);
    expect((await person.get('getSession')).account).not.toBeNull();
    expect(outcomeOf(await renew('k7$ wqvz', 'm8% xrwb'))).toBe('linkUsed');
    clerk.password = 'k7$ wqvz';
    clerk.person = person;
  });

  it('of the strictest clinic counts for somebody who works at several', async () => {
    const other = '0b0b0b0b-0000-4000-8000-000000000001';
    await clinic.admin.query(
      `insert into clinic select $1, 'higashi', '東診療所', time_zone, false, settings from clinic limit 1`,
      [other],
    );
    await clinic.admin.query(
      `insert into staff_member (clinic_id, id, account_id, name, roles)
       select $1, gen_random_uuid(), id, 'つばき', '{clerk}' from account where email = $2`,
      [other, clerk.email],
    );
    await clinic.admin.query(
      `insert into access_policy (clinic_id, id, idle_minutes, shows_names, password_mode, password_length)
       values ($1, gen_random_uuid(), 3, false, 'a', 20)`,
      [other],
    );
    const { passwordPolicy } = await clerk.person.get('getAccount');
    expect(passwordPolicy).toMatchObject({ length: 20, days: 60 });
    expect((await clerk.person.get('getSession')).work?.idleMinutes).toBe(3);
  });
});

describe('what is kept of a password', () => {
  it('is read by no role but the one that signs people in', async () => {
    const client = await clinic.server.database.as('onshin_worker');
    for (const table of ['account_secret', 'former_password'])
      await expect(client.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
    const { rows } = await clinic.admin.query(
      `select table_name, grantee from information_schema.role_column_grants
       where column_name = 'password_hash' and grantee like 'onshin%' and grantee not in ('onshin_owner', 'onshin_app')`,
    );
    expect(rows).toEqual([]);
  });

  it('is kept anew under the costs of today when its person signs in', async () => {
    const secret = Buffer.from(hkdfSync('sha256', Buffer.alloc(32, 7), '', 'onshin passwords', 32));
    const nonce = Buffer.alloc(16, 1);
    const tag = argon2Sync('argon2id', {
      message: goodPassword,
      nonce,
      secret,
      memory: 19_456,
      passes: 2,
      parallelism: 1,
      tagLength: 32,
    });
    const kept = `argon2id$19456$2$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
    const { email } = clinic.administrator;
    await clinic.admin.query(
      `update account_secret set password_hash = $1 where account_id = (select id from account where email = $2)`,
      [kept, email],
    );
    await clinic.signIn(clinic.administrator);
    const { rows } = await clinic.admin.query<{ passwordHash: string }>(
      `select password_hash as "passwordHash" from account_secret
       where account_id = (select id from account where email = $1)`,
      [email],
    );
    expect(rows[0]?.passwordHash).toMatch(/^argon2id\$65536\$3\$/);
    await clinic.signIn(clinic.administrator);
  });
});
