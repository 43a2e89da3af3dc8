import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recoverOnServer } from './cli/commands/recover.ts';
import { TestAuthenticator } from './testing/authenticator.ts';
import { type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';

let clinic: RealClinic;
let officer: Member;
beforeAll(async () => {
  clinic = await openRealClinic();
  officer = await clinic.member('sekinin@nishi.example', ['securityOfficer']);
});
afterAll(async () => await clinic.close());
beforeEach(async () => void (await clinic.admin.query('delete from sign_in_failure')));

const params = () => ({ clinicId: clinic.clinicId });
const check = { identityBy: 'knownByFace', words: '毎日会っている職員', copyKeptAt: null } as const;
const staffIdOf = async (member: Member) => (await member.person.get('getSession')).staff[0]?.staffId ?? '';
const at = async (member: Member) => ({ ...params(), staffId: await staffIdOf(member) });
const first = async (member: Member, password = member.password) =>
  await clinic.server.person().call('signInWithPassword', { body: { email: member.email, password } });
const ledger = async () => (await officer.person.get('listRecoveries', { params: params() })).recoveries;

describe('somebody who lost their factors', () => {
  it('is given a link at the counter, once, and everything of before ends when the new stands', async () => {
    const clerk = await clinic.member('nakusu@nishi.example', ['clerk']);
    const before = { cookie: clerk.person.cookie(), password: clerk.password };
    const given = await officer.person.get('giveRecovery', {
      params: await at(clerk),
      body: { ...check, handOver: 'counter' },
    });
    expect(Date.parse(given.expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    // What there was goes on until the new stands.
    expect((await first(clerk)).ok).toBe(true);
    const token = given.link?.split('#')[1] ?? '';
    const person = clinic.server.person();
    const { totp } = await person.get('openAccountSetUp', { body: { token } });
    const app = new TOTP({ secret: totp.secret });
    await person.get('setUpPassword', {
      body: { token, password: 'four Lanterns over 1 lake?', code: app.generate() },
    });
    expect((await person.get('getSession')).staff[0]?.roles).toEqual(['clerk']);
    expect(outcomeOf(await person.call('openAccountSetUp', { body: { token } }))).toBe('linkUsed');
    expect((await clerk.person.get('getSession', { headers: { cookie: before.cookie } })).account).toBeNull();
    expect(outcomeOf(await first(clerk, before.password))).toBe('signInFailed');
    const { ticket, options } = await clinic.server.person().get('startPasskeySignIn');
    const lost = await clinic.server.person().call('finishPasskeySignIn', {
      body: { ticket, response: clerk.passkey.answer(options) },
    });
    expect(outcomeOf(lost)).toBe('signInFailed');
    const mails = await clinic.mailsTo(clerk.email);
    expect(mails.some(({ parameters }) => parameters.what === 'recovered')).toBe(true);
    expect((await ledger())[0]).toMatchObject({
      kind: 'newFactors',
      name: '職員 nakusu',
      identityBy: 'knownByFace',
      givenBy: '職員 sekinin',
      usedAt: expect.any(String),
    });
  });

  it('sets up a passkey instead, and the password in wrong hands opens nothing', async () => {
    const clerk = await clinic.member('kagi@nishi.example', ['clerk']);
    await officer.person.get('giveRecovery', {
      params: await at(clerk),
      body: { ...check, handOver: 'mail' },
    });
    const mail = (await clinic.mailsTo(clerk.email)).findLast(({ template }) => template === 'recovery');
    const token = mail?.parameters.path?.split('#')[1] ?? '';
    const person = clinic.server.person();
    const { options } = await person.get('startPasskeySetUp', { body: { token } });
    const passkey = new TestAuthenticator(clinic.server.url);
    await person.get('finishPasskeySetUp', { body: { token, response: passkey.make(options) } });
    expect(outcomeOf(await first(clerk))).toBe('signInFailed');
    expect((await person.get('getAccount')).password).toBeNull();
    expect((await person.get('getSession')).work?.factors).toEqual(['passkey']);
  });

  it('waits a quarter of an hour at most', async () => {
    const clerk = await clinic.member('osoi@nishi.example', ['clerk']);
    const { link } = await officer.person.get('giveRecovery', {
      params: await at(clerk),
      body: { ...check, handOver: 'counter' },
    });
    await clinic.admin.query(
      `update one_time_token set expires_at = now() - interval '1 second' where purpose = 'accountRecovery'`,
    );
    const reply = await clinic.server
      .person()
      .call('openAccountSetUp', { body: { token: link?.split('#')[1] ?? '' } });
    expect(outcomeOf(reply)).toBe('linkExpired');
  });
});

describe('the ledger', () => {
  it('lets nobody help themselves, keeps no number, and asks where the copy of a paper lies', async () => {
    const clerk = await clinic.member('daicho@nishi.example', ['clerk']);
    const give = async (member: Member, target: Member, more: object) =>
      await member.person.call('giveRecovery', {
        params: await at(target),
        body: { ...check, handOver: 'counter', ...more },
      });
    expect(outcomeOf(await give(clerk, officer, {}))).toBe('forbidden');
    const self = await give(officer, officer, {});
    expect(self.ok ? '' : self.problem.fields?.[0]?.message).toBe('notOneself');
    expect(outcomeOf(await give(officer, clerk, { words: '免許証 123456789012' }))).toBe('invalidInput');
    const paper = await give(officer, clerk, { identityBy: 'photoDocument' });
    expect(paper.ok ? '' : paper.problem.fields?.[0]?.message).toBe('required');
    const kept = { identityBy: 'photoDocument', copyKeptAt: '事務室の鍵のかかる棚' };
    expect(outcomeOf(await give(clinic.administrator, officer, kept))).toBe(200);

    const client = await clinic.server.database.as('onshin_app');
    await client.query(`select set_config('app.clinic', $1, false)`, [clinic.clinicId]);
    const own = await staffIdOf(officer);
    const insert = async (values: string) =>
      await client.query(
        `insert into recovery (clinic_id, id, staff_id, kind, identity_by, words, given_by, on_the_server, ends_at, copy_kept_at)
         values ($1, gen_random_uuid(), $2, ${values})`,
        [clinic.clinicId, own],
      );
    for (const values of [
      `'newFactors', 'knownByFace', 'x', '${own}', false, null, null`,
      `'newFactors', 'knownByFace', 'x', null, false, null, null`,
      `'newFactors', null, 'x', null, true, null, null`,
      `'newFactors', 'photoDocument', 'x', null, true, null, null`,
      `'newFactors', 'knownByFace', '12345', null, true, null, null`,
      `'temporaryAccess', 'knownByFace', 'x', null, true, now() + interval '25 hours', null`,
      `'temporaryAccess', 'knownByFace', 'x', null, true, null, null`,
    ])
      await expect(insert(values), values).rejects.toMatchObject({ code: '23514' });
  });
});

describe('an officer whom no other officer can help', () => {
  it('is helped on the server itself, which stands in the ledger too', async () => {
    const path = await recoverOnServer(clinic.server.database.app, {
      slug: 'nishi',
      email: clinic.administrator.email,
      identityBy: 'calledBack',
      words: '登録の電話で本人と確認',
      copyKeptAt: null,
    });
    const { email } = await clinic.server
      .person()
      .get('openAccountSetUp', { body: { token: path.split('#')[1] ?? '' } });
    expect(email).toBe(clinic.administrator.email);
    expect((await ledger())[0]).toMatchObject({ kind: 'newFactors', givenBy: null, usedAt: null });
    const nobody = {
      slug: 'nishi',
      email: 'x@y.example',
      identityBy: 'calledBack',
      words: 'x',
      copyKeptAt: null,
    } as const;
    await expect(recoverOnServer(clinic.server.database.app, nobody)).rejects.toThrow(/Nobody/);
  });
});

describe('somebody whose telephone is at home', () => {
  it('works with a code of the officer until the day is over, and looks through it afterwards', async () => {
    const clerk = await clinic.member('wasure@nishi.example', ['clerk', 'administrator']);
    const { code, endsAt } = await officer.person.get('giveTemporaryAccess', {
      params: await at(clerk),
      body: { ...check, hours: 8 },
    });
    expect(code).toMatch(/^\d{6}$/);
    const person = clinic.server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: clerk.email, password: clerk.password },
    });
    await person.get('confirmSignInCode', { body: { ticket, code } });
    const { work } = await person.get('getSession');
    expect(work?.isTemporary).toBe(true);
    expect(Date.parse(work?.endsAt ?? '')).toBe(Date.parse(endsAt));
    // It unlocks, and opens no settings.
    await person.get('lockSession');
    await person.get('unlockSession', { body: { by: 'password', password: clerk.password, code } });
    expect(outcomeOf(await person.call('stepUpSession', { body: { by: 'code', code } }))).toBe(
      'signInFailed',
    );
    await clinic.admin.query('delete from sign_in_failure');
    expect(outcomeOf(await person.call('getBoard', { params: params() }))).toBe(200);
    const wish = {
      name: '患者 一',
      kana: 'かんじゃ いち',
      birthDate: '1980-01-01',
      sex: 'female',
      phone: '090-0000-0000',
      email: null,
      address: '大阪市',
      externalNumber: null,
    } as const;
    await person.get('enrolPatient', { params: params(), body: wish });
    expect((await person.get('listOwnTemporaryAccess', { params: params() })).waiting).toEqual([]);
    // The code is of one person and taken once.
    const again = await first(clerk);
    const used = await clinic.server.person().call('confirmSignInCode', {
      body: { ticket: again.ok ? again.body.ticket : '', code },
    });
    expect(outcomeOf(used)).toBe('signInFailed');

    const own = await clinic.signIn(clerk);
    const { waiting } = await own.get('listOwnTemporaryAccess', { params: params() });
    expect(waiting[0]?.acts.map(({ act }) => act)).toContain('enrolPatient');
    const confirm = { params: { ...params(), recoveryId: waiting[0]?.id ?? '' }, body: { isMine: true } };
    expect(outcomeOf(await person.call('confirmTemporaryAccess', confirm))).toBe('notAllowedInThisState');
    await own.get('confirmTemporaryAccess', confirm);
    expect((await own.get('listOwnTemporaryAccess', { params: params() })).waiting).toEqual([]);
    expect((await ledger())[0]).toMatchObject({ kind: 'temporaryAccess', confirmedAt: expect.any(String) });
  });
});

describe('temporary access with a password whose time is over', () => {
  it('stays temporary once the password is another', async () => {
    const clerk = await clinic.member('sugita@nishi.example', ['clerk']);
    const policy = async (password: { mode: 'b' | 'c'; length: number; days: number | null }) =>
      await clinic.administrator.person.get('changeAccessPolicy', {
        params: params(),
        body: { idleMinutes: 10, password, showsNames: false },
      });
    await policy({ mode: 'b', length: 8, days: 60 });
    await clinic.admin.query(
      `update account_secret set changed_at = now() - interval '70 days'
       where account_id = (select id from account where email = $1)`,
      [clerk.email],
    );
    const { code, endsAt } = await officer.person.get('giveTemporaryAccess', {
      params: await at(clerk),
      body: { ...check, hours: 1 },
    });
    const person = clinic.server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: clerk.email, password: clerk.password },
    });
    const { goTo } = await person.get('confirmSignInCode', { body: { ticket, code } });
    const renewal = goTo.split('#')[1] ?? '';
    await person.get('renewPassword', {
      body: { ticket: renewal, current: clerk.password, next: 'four Lanterns over 1 lake?' },
    });
    await policy({ mode: 'c', length: 13, days: null });
    expect((await person.get('getSession')).work).toMatchObject({ isTemporary: true, endsAt });
  });
});

describe('an account that may be in the wrong hands', () => {
  it('is not set up by an invitation that was sent before', async () => {
    const email = 'yuubin@nishi.example';
    await clinic.administrator.person.get('inviteStaff', {
      params: params(),
      body: { name: '新人', email, roles: ['clerk'] },
    });
    const token = (await clinic.mailsTo(email))[0]?.parameters.path?.split('#')[1] ?? '';
    const { staff } = await officer.person.get('listStaff', { params: params() });
    const staffId = staff.find((each) => each.email === email)?.staffId ?? '';
    await officer.person.get('reportCompromised', {
      params: { ...params(), staffId },
      body: { since: new Date(Date.now() - 60_000).toISOString(), words: '郵便受けを破られた' },
    });
    const reply = await clinic.server.person().call('openAccountSetUp', { body: { token } });
    expect(outcomeOf(reply)).toBe('linkUsed');
  });

  it('is stopped at once with all it has, and what it did since is listed', async () => {
    const doctor = await clinic.member('nusumare@nishi.example', ['doctor']);
    const params_ = await at(doctor);
    await doctor.person.get('getBoard', { params: params() });
    const stop = async (member: Member, since: string) =>
      await member.person.call('reportCompromised', {
        params: params_,
        body: { since, words: '端末を紛失した' },
      });
    const later = await stop(officer, new Date(Date.now() + 3_600_000).toISOString());
    expect(later.ok ? '' : later.problem.fields?.[0]?.message).toBe('inTheFuture');
    const reply = await stop(officer, new Date(Date.now() - 3_600_000).toISOString());
    expect(reply.ok && Array.isArray(reply.body.acts)).toBe(true);
    expect((await doctor.person.get('getSession')).account).toBeNull();
    expect(outcomeOf(await first(doctor))).toBe('signInFailed');
    const { ticket, options } = await clinic.server.person().get('startPasskeySignIn');
    const passkey = await clinic.server.person().call('finishPasskeySignIn', {
      body: { ticket, response: doctor.passkey.answer(options) },
    });
    expect(outcomeOf(passkey)).toBe('signInFailed');
    // The officer opens the way back.
    const { link } = await officer.person.get('giveRecovery', {
      params: params_,
      body: { ...check, handOver: 'counter' },
    });
    const token = link?.split('#')[1] ?? '';
    const person = clinic.server.person();
    const set = await person.get('startPasskeySetUp', { body: { token } });
    const fresh = new TestAuthenticator(clinic.server.url);
    await person.get('finishPasskeySetUp', { body: { token, response: fresh.make(set.options) } });
    expect((await person.get('getSession')).staff[0]?.roles).toEqual(['doctor']);
  });
});
