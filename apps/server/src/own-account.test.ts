import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestAuthenticator } from './testing/authenticator.ts';
import { goodPassword, type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';

let clinic: RealClinic;
let clerk: Member;
beforeAll(async () => {
  clinic = await openRealClinic();
  clerk = await clinic.member('kei@nishi.example', ['clerk']);
});
afterAll(async () => await clinic.close());

const elsewhere = { 'user-agent': 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Safari/604.1' };
const toldOf = async (what: string) =>
  (await clinic.mailsTo(clerk.email)).filter((mail) => mail.parameters.what === what).length;

describe('one’s own account', () => {
  it('shows every open session with device, place and last use, and ends one or all others', async () => {
    const [second, third] = [await clinic.signIn(clerk, elsewhere), await clinic.signIn(clerk)];
    const { sessions } = await second.get('getAccount');
    expect(sessions.length).toBe(3);
    expect(sessions[0]).toMatchObject({
      isThis: true,
      opened: { browser: 'Safari', system: 'iPad', remoteAddress: expect.stringMatching(/127\.0\.0\.1|::1/) },
    });
    const theirs = (await third.get('getAccount')).sessions[0]?.id ?? '';
    await second.get('endOwnSession', { params: { sessionId: theirs } });
    expect((await third.get('getSession')).account).toBeNull();
    expect((await second.get('endOtherSessions')).sessions.map(({ isThis }) => isThis)).toEqual([true]);
    expect((await clerk.person.get('getSession')).account).toBeNull();
    expect((await second.get('getSession')).account).not.toBeNull();
    const administrators = (await clinic.administrator.person.get('getAccount')).sessions[0]?.id ?? '';
    const reply = await second.call('endOwnSession', { params: { sessionId: administrators } });
    expect(outcomeOf(reply)).toBe('notFound');
    await second.get('endSession');
  });

  it('takes a passkey after step-up, gives one up, and never the last way in', async () => {
    const person = await clinic.signIn(clerk);
    expect(outcomeOf(await person.call('startPasskeyAddition'))).toBe('stepUpNeeded');
    await person.get('stepUpSession', { body: { by: 'code', code: await clerk.code() } });
    const { ticket, options } = await person.get('startPasskeyAddition');
    const spare = new TestAuthenticator(clinic.server.url);
    const before = await toldOf('passkeyAdded');
    const { passkeys } = await person.get('finishPasskeyAddition', {
      body: { ticket, name: '予備の鍵', response: spare.make(options) },
    });
    expect(passkeys.map(({ name }) => name)).toEqual(['机の端末', '予備の鍵']);
    expect(await toldOf('passkeyAdded')).toBe(before + 1);
    const again = await person.call('finishPasskeyAddition', {
      body: { ticket, name: 'もう一度', response: spare.make(options) },
    });
    expect(outcomeOf(again)).toBe('signInFailed');

    const { rows } = await clinic.admin.query(
      `delete from account_secret where account_id = (select id from account where email = $1) returning *`,
      [clerk.email],
    );
    for (const [index, { id }] of passkeys.entries()) {
      const reply = await person.call('removePasskey', { body: { passkeyId: id } });
      expect(outcomeOf(reply)).toBe(index === 0 ? 200 : 'refusedByRule');
      if (!reply.ok) expect(reply.problem.fields?.[0]?.message).toBe('lastFactor');
    }
    const kept = rows[0] as Record<string, unknown>;
    const columns = Object.keys(kept);
    await clinic.admin.query(
      `insert into account_secret (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(kept),
    );
    const left = await person.get('removePasskey', { body: { passkeyId: passkeys[1]?.id ?? '' } });
    expect(left.passkeys).toEqual([]);
  });

  it('changes its password with the present one and a code, and takes none back', async () => {
    const person = await clinic.signIn(clerk);
    const change = async (current: string, next: string) =>
      await person.call('changePassword', { body: { current, code: await clerk.code(), next } });
    expect(outcomeOf(await change('not the password', 'four Lanterns over 1 lake?'))).toBe('signInFailed');
    const elsewhereToo = await clinic.signIn(clerk, elsewhere);
    const used = await clerk.code();
    const wrongCode = await person.call('changePassword', {
      body: {
        current: goodPassword,
        code: used === '000000' ? '111111' : '000000',
        next: 'four Lanterns over 1 lake?',
      },
    });
    expect(outcomeOf(wrongCode)).toBe('signInFailed');
    await clinic.admin.query('delete from sign_in_failure');
    const same = await change(goodPassword, goodPassword);
    expect(same.ok ? '' : same.problem.fields?.[0]?.message).toBe('similar');
    const changed = await change(goodPassword, 'four Lanterns over 1 lake?');
    expect(outcomeOf(changed)).toBe(200);
    clerk.password = 'four Lanterns over 1 lake?';
    const back = await change(clerk.password, goodPassword);
    expect(back.ok ? '' : back.problem.fields?.[0]?.message).toBe('usedBefore');
    expect(await toldOf('passwordChanged')).toBe(1);
    expect((await elsewhereToo.get('getSession')).account).toBeNull();
    expect((await person.get('getSession')).account).not.toBeNull();
    expect((await clinic.signIn(clerk)).cookie()).not.toBe('');
  });

  it('moves to another codes app, and the former one opens nothing any more', async () => {
    const person = await clinic.signIn(clerk);
    await person.get('stepUpSession', { body: { by: 'code', code: await clerk.code() } });
    const elsewhereToo = await clinic.signIn(clerk, elsewhere);
    const fresh = await person.get('startCodesApp');
    const app = new TOTP({ secret: fresh.secret });
    const former = await clerk.code();
    const wrong = await person.call('finishCodesApp', {
      body: { ticket: fresh.ticket, code: former, password: null },
    });
    expect(wrong.ok ? '' : wrong.problem.fields?.[0]?.message).toBe('wrongCode');
    await person.get('finishCodesApp', {
      body: { ticket: fresh.ticket, code: app.generate(), password: null },
    });
    const { ticket } = await clinic.server
      .person()
      .get('signInWithPassword', { body: { email: clerk.email, password: clerk.password } });
    const old = await clinic.server
      .person()
      .call('confirmSignInCode', { body: { ticket, code: await clerk.code() } });
    expect(outcomeOf(old)).toBe('signInFailed');
    expect(await toldOf('codesAppChanged')).toBe(1);
    expect((await elsewhereToo.get('getSession')).account).toBeNull();
  });
});

describe('a second factor', () => {
  it('cannot be taken from a password, in the database either', async () => {
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await clinic.server.database.as(role);
      await expect(
        client.query('update account_secret set totp_secret_sealed = null'),
        role,
      ).rejects.toMatchObject({
        code: '23502',
      });
    }
    const client = await clinic.server.database.as('onshin_app');
    await expect(client.query('delete from account_secret')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a sign-in from elsewhere', () => {
  it('is none of work where the same person comes in as a patient or as who helps one', async () => {
    const clerk = await clinic.member('kanja@nishi.example', ['clerk']);
    for (const method of ['link', 'counter', 'chartPasskey'])
      await clinic.admin.query(
        `insert into session (token_hash, account_id, method, ends_at)
         select decode(md5($2), 'hex'), id, $2, now() + interval '1 hour' from account where email = $1`,
        [clerk.email, method],
      );
    expect((await clerk.person.get('getSession')).work?.elsewhere).toBeNull();
  });

  it('is told by mail and on the screen, and ends everything when it was not one’s own', async () => {
    const doctor = await clinic.member('moto@nishi.example', ['doctor']);
    expect((await doctor.person.get('getSession')).work?.elsewhere).toBeNull();
    const thief = await clinic.signIn(doctor, elsewhere);
    const mails = await clinic.mailsTo(doctor.email);
    expect(mails.some(({ parameters }) => parameters.what === 'signInFromSecondPlace')).toBe(true);
    expect((await doctor.person.get('getSession')).work?.elsewhere).toMatchObject({
      browser: 'Safari',
      system: 'iPad',
    });
    await doctor.person.get('acknowledgeSignIn');
    expect((await doctor.person.get('getSession')).work?.elsewhere).toBeNull();
    await doctor.person.get('reportNotMe');
    expect((await thief.get('getSession')).account).toBeNull();
    expect((await doctor.person.get('getSession')).account).toBeNull();
    const officers = await clinic.mailsTo(clinic.administrator.email);
    expect(officers.filter(({ template }) => template === 'notMe')).toMatchObject([
      { parameters: { clinicName: '西診療所', name: '職員 moto' } },
    ]);
  });
});
