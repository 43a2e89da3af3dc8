import { makeClinic } from './cli/new-clinic/make-clinic.ts';
import { type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let clinic: RealClinic;
let elsewhere: string;
const check = { identityBy: 'knownByFace', words: '毎日会っている職員', copyKeptAt: null } as const;
const counter = { ...check, handOver: 'counter' } as const;
const mail = { ...check, handOver: 'mail' } as const;

beforeAll(async () => {
  clinic = await openRealClinic();
  const made = await makeClinic(clinic.server.database.app, {
    slug: 'kita',
    name: '北医院',
    phone: '011-000-0000',
    address: '札幌市',
    adminName: '北川 薫',
    adminEmail: 'admin@kita.example',
  });
  elsewhere = made.clinicId;
});
afterAll(async () => await clinic.close());

const params = () => ({ clinicId: clinic.clinicId });
async function staffAt(email: string) {
  const { rows } = await clinic.admin.query<{ id: string }>(
    'select s.id from staff_member s join account a on a.id = s.account_id where a.email = $1 and s.clinic_id = $2',
    [email, clinic.clinicId],
  );
  return { ...params(), staffId: rows[0]?.id ?? '' };
}
/** Puts somebody's account on the list of a clinic, as its administrator may with any address. */
async function putOnList(clinicId: string, email: string, role = 'clerk'): Promise<void> {
  await clinic.admin.query(
    `insert into staff_member (clinic_id, id, account_id, name, roles)
     select $1, gen_random_uuid(), id, name, array[$3] from account where email = $2`,
    [clinicId, email, role],
  );
}
async function workHere(member: Member): Promise<void> {
  await member.person.get('getBoard', { params: params() });
  await member.person.get('saveDraft', {
    params: { ...params(), kind: 'note', key: 'begun' },
    body: { content: {} },
  });
}
const workplaces = async (member: Pick<Member, 'person'>) =>
  (await member.person.get('getSession')).staff.map((each) => each.clinicId);

describe('an account that works at another clinic as well', () => {
  it('is handed no link at the counter: whoever gives it would hold the other clinic’s work', async () => {
    const member = await clinic.member('futatsu@nishi.example', ['clerk']);
    await workHere(member);
    expect(
      outcomeOf(
        await clinic.administrator.person.call('giveRecovery', {
          params: await staffAt(member.email),
          body: counter,
        }),
      ),
    ).toBe(200);
    await putOnList(elsewhere, member.email, 'administrator');
    const give = async (body: typeof counter | typeof mail) =>
      await clinic.administrator.person.call('giveRecovery', { params: await staffAt(member.email), body });
    expect(outcomeOf(await give(counter))).toBe('onlyByMail');
    const sent = await give(mail);
    expect(sent.ok && sent.body.link).toBe(null);
    expect((await clinic.mailsTo(member.email)).at(-1)?.template).toBe('recovery');
  });

  it('is neither mended nor stopped by a clinic that only put it on its list', async () => {
    const victim = await clinic.member('yoso@nishi.example', ['clerk']);
    await clinic.admin.query(`update staff_member set clinic_id = $1 where id = $2`, [
      elsewhere,
      (await staffAt(victim.email)).staffId,
    ]);
    await clinic.administrator.person.get('inviteStaff', {
      params: params(),
      body: { name: '誰か', email: victim.email, roles: ['clerk'] },
    });
    const at = { params: await staffAt(victim.email) };
    const { person } = clinic.administrator;
    const outcomes = [
      await person.call('giveRecovery', { ...at, body: counter }),
      await person.call('giveRecovery', { ...at, body: mail }),
      await person.call('giveTemporaryAccess', { ...at, body: { ...check, hours: 4 } }),
      await person.call('reportCompromised', {
        ...at,
        body: { since: new Date(Date.now() - 60_000).toISOString(), words: '気づいた' },
      }),
    ].map(outcomeOf);
    expect(new Set(outcomes)).toEqual(new Set(['mendedElsewhere']));
    expect(await workplaces(victim)).toContain(elsewhere);
  });

  it('is told that it was put on a list, and gets no other way in by that', async () => {
    const victim = await clinic.member('maneku@nishi.example', ['clerk']);
    await clinic.admin.query(`delete from staff_member where id = $1`, [
      (await staffAt(victim.email)).staffId,
    ]);
    await putOnList(elsewhere, victim.email);
    await clinic.administrator.person.get('inviteStaff', {
      params: params(),
      body: { name: '誰か', email: victim.email, roles: ['clerk'] },
    });
    const last = (await clinic.mailsTo(victim.email)).at(-1);
    expect(last).toMatchObject({ template: 'joined', parameters: { path: '/staff/sign-in' } });
    expect(new Set(await workplaces(victim))).toEqual(new Set([clinic.clinicId, elsewhere]));
  });

  it('enters by an officer’s code where that officer works, and nowhere else', async () => {
    const member = await clinic.member('karikashi@nishi.example', ['clerk']);
    await workHere(member);
    await putOnList(elsewhere, member.email);
    await makeOldPatientOf(member.email);
    const { code } = await clinic.administrator.person.get('giveTemporaryAccess', {
      params: await staffAt(member.email),
      body: { ...check, hours: 4 },
    });
    const person = clinic.server.person();
    const { ticket } = await person.get('signInWithPassword', {
      body: { email: member.email, password: member.password },
    });
    await person.get('confirmSignInCode', { body: { ticket, code } });
    expect(await workplaces({ person })).toEqual([clinic.clinicId]);
    expect((await person.get('getSession')).patients).toEqual([]);
    expect(await workplaces(member)).toHaveLength(2);
  });
});

/** Lets an account open a chart as well. */
async function makeOldPatientOf(email: string): Promise<void> {
  await clinic.admin.query(
    `insert into patient (clinic_id, id, account_id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
     select $1, gen_random_uuid(), id, id::text, '患者', 'かんじゃ', '患者', 'かんじゃ', id::text, '1970-01-01', 'female', '090', '東京'
     from account where email = $2`,
    [elsewhere, email],
  );
}

describe('the account of a patient', () => {
  it('who was put on a list of staff is handed no link at the counter either', async () => {
    const member = await clinic.member('kanja@nishi.example', ['clerk']);
    await makeOldPatientOf(member.email);
    const give = async (body: typeof counter | typeof mail) =>
      outcomeOf(
        await clinic.administrator.person.call('giveRecovery', {
          params: await staffAt(member.email),
          body,
        }),
      );
    expect(await give(counter)).toBe('onlyByMail');
    // It is their own work here, whatever else they are: by mail they are helped at once.
    expect(await give(mail)).toBe(200);
  });
});

describe('the account of whoever helps a patient', () => {
  it('is handed no link at the counter: whoever gives it would come in in that patient’s place', async () => {
    const mother = await clinic.member('haha@nishi.example', ['clerk']);
    await makeOldPatientOf((await clinic.member('ko@nishi.example', ['clerk'])).email);
    await clinic.admin.query(
      `insert into patient_helper (clinic_id, id, patient_id, account_id, name, relation, scopes, from_day, last_day, named_by)
       select p.clinic_id, gen_random_uuid(), p.id, a.id, '母', '母', array['device'], d, d + 9, p.account_id
       from patient p join account c on c.id = p.account_id and c.email = 'ko@nishi.example',
            account a, (select (now() at time zone 'Asia/Tokyo')::date as d) today
       where a.email = $1`,
      [mother.email],
    );
    const reply = await clinic.administrator.person.call('giveRecovery', {
      params: await staffAt(mother.email),
      body: counter,
    });
    expect(outcomeOf(reply)).toBe('onlyByMail');
  });
});

describe('somebody who has left', () => {
  it('is no longer for the former clinic to mend or stop', async () => {
    const leaver = await clinic.member('saru@nishi.example', ['clerk']);
    await workHere(leaver);
    await clinic.admin.query(
      `update staff_member set active_from = current_date - 9, active_to = current_date - 3 where id = $1`,
      [(await staffAt(leaver.email)).staffId],
    );
    await putOnList(elsewhere, leaver.email, 'administrator');
    const reply = await clinic.administrator.person.call('giveRecovery', {
      params: await staffAt(leaver.email),
      body: counter,
    });
    expect(outcomeOf(reply)).toBe('mendedElsewhere');
  });
});
