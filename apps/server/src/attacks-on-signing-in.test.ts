import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { addDays, civilDateOf } from '@onshin/domain';
import { sql } from 'kysely';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { failedSignIn, requireNotSlowedDown } from './modules/identity/sign-in-failures.ts';
import type { Lies } from './testing/authenticator.ts';
import { type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';
import { freePort, openTestServer } from './testing/test-server.ts';

let clinic: RealClinic;
let doctor: Member;
let clerk: Member;
beforeAll(async () => {
  clinic = await openRealClinic({ TRUST_PROXY: 'true' });
  doctor = await clinic.member('isha@nishi.example', ['doctor']);
  clerk = await clinic.member('uketsuke@nishi.example', ['clerk']);
});
afterAll(async () => await clinic.close());
beforeEach(async () => void (await clinic.admin.query('delete from sign_in_failure')));

const params = () => ({ clinicId: clinic.clinicId });
const first = async (email: string, password: string) =>
  await clinic.server.person().call('signInWithPassword', { body: { email, password } });
const ticketOf = async (member: Member) =>
  (
    await clinic.server
      .person()
      .get('signInWithPassword', { body: { email: member.email, password: member.password } })
  ).ticket;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

describe('a session', () => {
  it('is never that which the browser brought along: signing in gives another token and ends the former', async () => {
    const planted = await clinic.signIn(clerk);
    const known = planted.cookie();
    // The victim signs in with both factors under the cookie somebody else knows.
    const ticket = await ticketOf(doctor);
    await planted.get('confirmSignInCode', { body: { ticket, code: await doctor.code() } });
    expect(planted.cookie()).not.toBe(known);
    const attacker = clinic.server.person();
    const seen = await attacker.get('getSession', { headers: { cookie: known } });
    expect(seen.account).toBeNull();
  });

  it('made up by a browser opens nothing and is not taken over', async () => {
    const made = `onshin_session=${'A'.repeat(43)}`;
    const person = clinic.server.person();
    const ticket = await ticketOf(doctor);
    await person.get('confirmSignInCode', {
      body: { ticket, code: await doctor.code() },
      headers: { cookie: made },
    });
    expect(person.cookie()).not.toBe(made);
    expect(
      (await clinic.server.person().get('getSession', { headers: { cookie: made } })).account,
    ).toBeNull();
  });
});

describe('a code', () => {
  it('is taken once, however many ask with it at once', async () => {
    const tickets = await Promise.all([ticketOf(doctor), ticketOf(doctor), ticketOf(doctor)]);
    const code = await doctor.code();
    const replies = await Promise.all(
      tickets.map(
        async (ticket) => await clinic.server.person().call('confirmSignInCode', { body: { ticket, code } }),
      ),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  });

  it('of a clock half a minute off is taken, and of one further off is not', async () => {
    const person = clinic.server.person();
    const ticket = await ticketOf(doctor);
    await person.get('confirmSignInCode', { body: { ticket, code: await doctor.code() } });
    await person.get('stepUpSession', { body: { by: 'code', code: await doctor.code() } });
    const fresh = await person.get('startCodesApp');
    const app = new TOTP({ secret: fresh.secret });
    await person.get('finishCodesApp', {
      body: { ticket: fresh.ticket, code: app.generate(), password: null },
    });
    const forget = doctor.code;
    doctor.code = async () => {
      await forget();
      return app.generate();
    };
    const at = async (seconds: number) => {
      // Not in the last moments of a step, so that none turns over while the test asks.
      const left = 30_000 - (Date.now() % 30_000);
      if (left < 3_000) await new Promise((resolve) => setTimeout(resolve, left));
      await clinic.admin.query('delete from sign_in_failure');
      await clinic.admin.query('update account_secret set totp_last_step = 0');
      const body = {
        ticket: await ticketOf(doctor),
        code: app.generate({ timestamp: Date.now() + seconds * 1000 }),
      };
      return outcomeOf(await clinic.server.person().call('confirmSignInCode', { body }));
    };
    expect(await at(-90)).toBe('signInFailed');
    for (const seconds of [-30, 0, 30]) expect(await at(seconds), `${seconds} seconds`).toBe(200);
    expect(await at(90)).toBe('signInFailed');
  });

  it('is guessed at a few times and no more: wrong ones slow down the address', async () => {
    const ticket = await ticketOf(doctor);
    const right = await doctor.code();
    const wrong = right === '123456' ? '654321' : '123456';
    const tries = [];
    for (let n = 0; n < 12; n += 1)
      tries.push(
        outcomeOf(await clinic.server.person().call('confirmSignInCode', { body: { ticket, code: wrong } })),
      );
    expect(tries.filter((outcome) => outcome === 'signInFailed').length).toBeLessThanOrEqual(3);
    const late = await clinic.server.person().call('confirmSignInCode', { body: { ticket, code: right } });
    expect(outcomeOf(late)).toBe('tooManyRequests');
  });
});

describe('a link', () => {
  it('of an invitation opens once, for one of two who use it at once', async () => {
    const email = 'atarashii@nishi.example';
    await clinic.administrator.person.get('inviteStaff', {
      params: params(),
      body: { name: '新人', email, roles: ['clerk'] },
    });
    const mail = (await clinic.mailsTo(email))[0];
    const token = mail?.parameters.path?.split('#')[1] ?? '';
    const [one, other] = [clinic.server.person(), clinic.server.person()];
    const { totp } = await one.get('openAccountSetUp', { body: { token } });
    const app = new TOTP({ secret: totp.secret });
    const body = { token, password: 'four Lanterns over 1 lake?', code: app.generate() };
    const replies = await Promise.all(
      [one, other].map(async (person) => await person.call('setUpPassword', { body })),
    );
    expect(new Set(replies.map(outcomeOf))).toEqual(new Set([200, 'linkUsed']));
    expect(outcomeOf(await other.call('openAccountSetUp', { body: { token } }))).toBe('linkUsed');
  });
});

describe('stuffing', () => {
  it('of one address is looked at a few times, and costs nothing more however often it is tried', async () => {
    const email = clerk.email;
    const outcomes: (string | number)[] = [];
    for (let n = 0; n < 200; n += 1) outcomes.push(outcomeOf(await first(email, `guess number ${n}`)));
    expect(outcomes.filter((outcome) => outcome === 'signInFailed').length).toBeLessThanOrEqual(5);
    expect(new Set(outcomes)).toEqual(new Set(['signInFailed', 'tooManyRequests']));
    expect(outcomes.filter((outcome) => outcome === 'tooManyRequests').length).toBeGreaterThanOrEqual(195);
  });

  it('sends fifty passwords at once, and three are looked at', async () => {
    const guesses = Array.from({ length: 50 }, (_, n) => first(clerk.email, `guess number ${n}`));
    const outcomes = (await Promise.all(guesses)).map(outcomeOf);
    expect(outcomes.filter((outcome) => outcome === 'signInFailed')).toHaveLength(3);
  });

  it('sends fifty codes at once, under ten tickets, and three are looked at', async () => {
    const tickets: string[] = [];
    for (let n = 0; n < 10; n += 1) tickets.push(await ticketOf(clerk));
    const right = Number(await clerk.code());
    const guesses = Array.from({ length: 50 }, async (_, n) => {
      const code = String((right + 1000 + n) % 1_000_000).padStart(6, '0');
      const body = { ticket: tickets[n % tickets.length] ?? '', code };
      return outcomeOf(await clinic.server.person().call('confirmSignInCode', { body }));
    });
    const outcomes = await Promise.all(guesses);
    expect(outcomes.filter((outcome) => outcome === 'signInFailed')).toHaveLength(3);
    expect(new Set(outcomes)).toEqual(new Set(['signInFailed', 'tooManyRequests']));
  });

  it('goes on for ten thousand seconds, a try every ten of them, and a dozen tries are looked at', async () => {
    const taken = await clinic.server.database.app.transaction().execute(async (tx) => {
      let looked = 0;
      const from = (within: typeof tx) => ({ tx: within, remoteAddress: '203.0.113.9', clinicId: '' });
      for (let second = 0; second < 10_000; second += 10) {
        await sql`update sign_in_failure set locked_until = locked_until - interval '10 seconds'`.execute(tx);
        const isFree = await requireNotSlowedDown(from(tx), clerk.email).then(
          () => true,
          () => false,
        );
        if (!isFree) continue;
        looked += 1;
        await failedSignIn(from(tx), clerk.email).keep?.(tx);
      }
      return looked;
    });
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBeLessThanOrEqual(15);
  });

  it('from elsewhere keeps nobody out of where they are known, nor their screen locked', async () => {
    const person = await clinic.signIn(doctor);
    const strangers = { 'x-forwarded-for': '203.0.113.77' };
    const guess = async (headers: Record<string, string>) =>
      outcomeOf(
        await clinic.server
          .person()
          .call('signInWithPassword', { body: { email: doctor.email, password: 'a guess' }, headers }),
      );
    for (let n = 0; n < 3; n += 1) expect(await guess(strangers)).toBe('signInFailed');
    expect(await guess(strangers)).toBe('tooManyRequests');
    // Nor does another place nobody knows have tries of its own.
    expect(await guess({ 'x-forwarded-for': '203.0.113.78' })).toBe('tooManyRequests');
    await person.get('lockSession');
    const unlock = { by: 'password', password: doctor.password, code: await doctor.code() } as const;
    expect(outcomeOf(await person.call('unlockSession', { body: unlock }))).toBe(200);
    expect((await clinic.signIn(doctor)).cookie()).not.toBe('');
  });

  it('stands in the trail of the clinic: whose way in, and from where', async () => {
    const email = clerk.email;
    await clinic.server.person().call('signInWithPassword', {
      body: { email, password: 'a guess' },
      headers: { 'x-forwarded-for': '203.0.113.80' },
    });
    const { rows } = await clinic.admin.query(
      `select e.outcome, e.detail from audit_event e join account a on a.id = e.actor_account_id
       where e.act = 'signInFailed' and a.email = $1 and e.remote_address = '203.0.113.80'`,
      [email],
    );
    expect(rows).toEqual([{ outcome: 'refused', detail: {} }]);
  });

  it('of many addresses from one place is held back by place', async () => {
    const held = await openHeldBack();
    const outcomes = [];
    for (let n = 0; n < 20; n += 1) {
      const body = { email: `user${n}@nishi.example`, password: 'slow Rivers carry 4 teal boats!' };
      const response = await fetch(`${held.url}/api/v1/staff-sign-in/password`, {
        method: 'POST',
        headers: {
          'x-onshin': '1',
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          cookie: `onshin_session=${randomUUID().replaceAll('-', '')}`,
        },
        body: JSON.stringify(body),
      });
      outcomes.push(response.status);
    }
    await held.close();
    expect(outcomes[0]).toBe(401);
    expect(outcomes.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(outcomes.at(-1)).toBe(429);
  });
});

/** A server that lets each place call ten times a minute, over the same database. */
async function openHeldBack(): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort();
  return await openTestServer(
    {
      ONSHIN_MODE: 'real',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: 'smtp://127.0.0.1:1',
      ONSHIN_ROLES: 'web',
      CALLS_PER_MINUTE: '10',
    },
    clinic.server.database,
  );
}

describe('who is known here', () => {
  it('is told by no word and by no time', async () => {
    const time = async (email: string) => {
      const began = performance.now();
      const reply = await first(email, 'not the right one at all');
      return { took: performance.now() - began, reply };
    };
    await time('warm@nishi.example');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 11; n += 1) {
      await clinic.admin.query('delete from sign_in_failure');
      const [a, b] = [await time(clerk.email), await time(`nobody${n}@nishi.example`)];
      known.push(a.took);
      unknown.push(b.took);
      const words = (reply: typeof a.reply) => (reply.ok ? null : { ...reply.problem });
      expect(words(a.reply)).toEqual(words(b.reply));
    }
    const ratio = median(known) / median(unknown);
    expect(ratio, `${median(known)} against ${median(unknown)} ms`).toBeGreaterThan(0.67);
    expect(ratio, `${median(known)} against ${median(unknown)} ms`).toBeLessThan(1.5);
  });
});

describe('a passkey', () => {
  const attempt = async (member: Member, lies: Lies) => {
    const person = clinic.server.person();
    const { ticket, options } = await person.get('startPasskeySignIn');
    const response = member.passkey.answer(options, lies);
    return outcomeOf(await person.call('finishPasskeySignIn', { body: { ticket, response } }));
  };

  it('signs in for our own page, and a lie about anything is refused', async () => {
    expect(await attempt(doctor, {})).toBe(200);
    const lies: Record<string, Lies> = {
      origin: { origin: 'https://onshin.example.net' },
      'origin with another port': { origin: `${clinic.server.url}0` },
      rpId: { rpId: 'example.net' },
      challenge: { challenge: Buffer.from('another challenge').toString('base64url') },
      'somebody else’s handle': { userHandle: Buffer.from(randomUUID()).toString('base64url') },
      'no verification of its owner': { isVerified: false },
    };
    for (const [name, lie] of Object.entries(lies))
      expect(await attempt(doctor, lie), name).toBe('signInFailed');
    expect(await attempt(doctor, {})).toBe(200);
  });

  it('whose counter goes back was copied, and opens nothing', async () => {
    expect(await attempt(doctor, { counter: 5_000 })).toBe(200);
    expect(await attempt(doctor, { counter: 5_000 })).toBe('signInFailed');
    expect(await attempt(doctor, { counter: 4_999 })).toBe('signInFailed');
    expect(await attempt(doctor, { counter: 5_001 })).toBe(200);
  });

  it('answers a challenge once, and one made for another purpose or person not at all', async () => {
    const person = clinic.server.person();
    const { ticket, options } = await person.get('startPasskeySignIn');
    const response = doctor.passkey.answer(options, { counter: 6_000 });
    expect(outcomeOf(await person.call('finishPasskeySignIn', { body: { ticket, response } }))).toBe(200);
    expect(outcomeOf(await person.call('finishPasskeySignIn', { body: { ticket, response } }))).toBe(
      'signInFailed',
    );
    // A challenge for unlocking signs nobody in, and one for signing in unlocks nothing.
    const proof = await person.get('startPasskeyProof');
    const signsIn = doctor.passkey.answer(proof.options, { counter: 6_001 });
    const misused = await clinic.server
      .person()
      .call('finishPasskeySignIn', { body: { ticket: proof.ticket, response: signsIn } });
    expect(outcomeOf(misused)).toBe('signInFailed');
    const own = await clinic.server.person().get('startPasskeySignIn');
    const unlocks = await person.call('unlockSession', {
      body: {
        by: 'passkey',
        ticket: own.ticket,
        response: doctor.passkey.answer(own.options, { counter: 6_002 }),
      },
    });
    expect(outcomeOf(unlocks)).toBe('signInFailed');
    // The clerk's own passkey does not open the doctor's screen.
    const ask = await person.get('startPasskeyProof');
    const foreign = await person.call('unlockSession', {
      body: { by: 'passkey', ticket: ask.ticket, response: clerk.passkey.answer(ask.options) },
    });
    expect(outcomeOf(foreign)).toBe('signInFailed');
  });
});

describe('who may no longer', () => {
  it('is refused at the next request and on the open socket, in the middle of a session', async () => {
    const person = await clinic.signIn(clerk);
    const { staff } = await person.get('getSession');
    const socket = new WebSocket(
      `${clinic.server.url.replace('http', 'ws')}/api/v1/clinics/${clinic.clinicId}/board/socket`,
      { headers: { cookie: person.cookie(), origin: clinic.server.url } },
    );
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'ping', at: 1 }));
    await once(socket, 'message');
    await clinic.admin.query(`update staff_member set active_from = current_date - 100`);
    const closed = once(socket, 'close');
    await clinic.administrator.person.get('endStaffMember', {
      params: { ...params(), staffId: staff[0]?.staffId ?? '' },
      body: { lastDay: addDays(civilDateOf(Date.now(), 'Asia/Tokyo'), -1) },
    });
    expect((await closed)[0]).toBe(1000);
    expect(outcomeOf(await person.call('getBoard', { params: params() }))).toBe('notSignedIn');
  });

  it('loses a role at the next request', async () => {
    const second = await clinic.member('kanri2@nishi.example', ['administrator', 'clerk']);
    const about = {
      params: params(),
      body: { idleMinutes: 10, password: { mode: 'c', length: 13, days: null }, showsNames: false },
    } as const;
    expect(outcomeOf(await second.person.call('changeAccessPolicy', about))).toBe(200);
    await clinic.admin.query(
      `update staff_member set roles = '{clerk}' where account_id = (select id from account where email = $1)`,
      [second.email],
    );
    expect(outcomeOf(await second.person.call('changeAccessPolicy', about))).toBe('forbidden');
    expect(outcomeOf(await second.person.call('getBoard', { params: params() }))).toBe(200);
  });
});

describe('a page from elsewhere', () => {
  const send = async (headers: Record<string, string>, body = '{}') => {
    const response = await fetch(`${clinic.server.url}/api/v1/session/lock`, {
      method: 'POST',
      headers: { cookie: clinic.administrator.person.cookie(), 'idempotency-key': randomUUID(), ...headers },
      body,
    });
    const { code } = (await response.json()) as { code?: string };
    return [response.status, code];
  };
  const json = { 'content-type': 'application/json' };

  it('sends nothing in somebody’s name: not without our header, from another origin, or as a form', async () => {
    expect(await send(json)).toEqual([403, 'foreignOrigin']);
    expect(await send({ ...json, 'x-onshin': '1', origin: 'https://evil.example' })).toEqual([
      403,
      'foreignOrigin',
    ]);
    expect(await send({ ...json, 'x-onshin': '1', origin: 'null' })).toEqual([403, 'foreignOrigin']);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect(await send({ 'x-onshin': '1', 'content-type': type }, 'a=b'), type).toEqual([
        415,
        'unsupportedMediaType',
      ]);
    expect((await clinic.administrator.person.get('getSession')).work?.isLocked).toBe(false);
  });
});
