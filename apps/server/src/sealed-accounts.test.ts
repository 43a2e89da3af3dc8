import type { Body, SealedSheet } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClinic } from './cli/new-clinic/make-clinic.ts';
import { wish } from './testing/bodies.ts';
import { type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';
import type { TestPerson } from './testing/http-person.ts';

let clinic: RealClinic;
let office: Member;
let officer: Member;
let nurse: Member;
let sheet: SealedSheet;
let opened: TestPerson;

const params = () => ({ clinicId: clinic.clinicId });
const custody = { custodian: '事務長 東', place: '会計の金庫' };
const reason = '大雪で常勤の医師が来られない';
const who = { person: '北村 静', reason };

beforeAll(async () => {
  clinic = await openRealClinic();
  office = clinic.administrator;
  officer = await clinic.member('officer@nishi.example', ['securityOfficer']);
  nurse = await clinic.member('nurse@nishi.example', ['nurse']);
});
afterAll(async () => await clinic.close());

async function make(title: string, minutes = 60): Promise<SealedSheet> {
  await office.person.get('stepUpSession', { body: { by: 'code', code: await office.code() } });
  return await office.person.get('makeSealedAccount', {
    params: params(),
    body: { title, role: 'doctor', minutes, ...custody },
  });
}
const open = async (body: Partial<Body<'openSealedAccount'>>) => {
  const person = clinic.server.person();
  const reply = await person.call('openSealedAccount', {
    body: { code: sheet.code, phrase: sheet.phrase, ...who, ...body },
  });
  return { person, reply, outcome: outcomeOf(reply) };
};
const forgetDelays = async () => await clinic.admin.query('delete from sign_in_failure');
const list = async () => await office.person.get('listSealedAccounts', { params: params() });
const account = async () => (await list()).accounts.find(({ code }) => code === sheet.code);
const mailsOf = async (template: string) =>
  (
    await clinic.admin.query<{ to: string; path: string }>(
      `select payload->>'to' as to, payload->'parameters'->>'path' as path from graphile_worker._private_jobs
       where payload->>'template' = $1 order by 1`,
      [template],
    )
  ).rows;

describe('an account sealed for an emergency', () => {
  it('is made by an administrator who has shown who they are, and its phrase is answered once', async () => {
    sheet = await make('当直用・医師');
    expect(sheet.phrase).toMatch(/^([A-HJ-NP-Z2-9]{4}-){5}[A-HJ-NP-Z2-9]{4}$/);
    expect(sheet).toMatchObject({ ...custody, clinicName: '西診療所', minutes: 60 });
    expect(await account()).toMatchObject({ state: 'sealed', sealedBy: '西田 学', isCheckOverdue: false });
    const { rows } = await clinic.admin.query<{ kept: string }>(
      'select phrase_hash as kept from sealed_credential',
    );
    expect(rows[0]?.kept).toMatch(/^argon2id\$/);
    // Nowhere else: no answer kept for a repeat, no mail, no audit event.
    const everywhere = await clinic.admin.query<{ all: string }>(
      `select (select string_agg(answer::text, '') from idempotency_key)
              || (select string_agg(detail::text, '') from audit_event)
              || (select string_agg(payload::text, '') from graphile_worker._private_jobs) as all`,
    );
    expect(everywhere.rows[0]?.all).not.toContain(sheet.phrase);
    expect(outcomeOf(await nurse.person.call('listSealedAccounts', { params: params() }))).toBe('forbidden');
  });

  it('is nobody who works here: it is in no list of people, and has no other way in', async () => {
    const { staff } = await office.person.get('listStaff', { params: params() });
    expect(staff.map(({ name }) => name)).not.toContain(sheet.title);
    const { people } = await office.person.get('listStaffReviews', { params: params() });
    expect(people.map(({ name }) => name)).not.toContain(sheet.title);
    const { rows } = await clinic.admin.query<{ id: string }>('select staff_id as id from sealed_account');
    const at = { ...params(), staffId: rows[0]?.id ?? '' };
    expect(
      outcomeOf(
        await office.person.call('giveRecovery', {
          params: at,
          body: { identityBy: 'knownByFace', words: '顔で', copyKeptAt: null, handOver: 'counter' },
        }),
      ),
    ).toBe('notFound');
    expect(
      outcomeOf(
        await office.person.call('changeRoles', {
          params: at,
          body: { roles: ['administrator'], from: '2026-11-21', why: '昇進' },
        }),
      ),
    ).toBe('notFound');
  });

  it('is looked at from time to time, and it shows when nobody did', async () => {
    const at = { ...params(), sealedId: (await account())?.id ?? '' };
    await clinic.admin.query(`alter table sealed_credential disable trigger only_grows`);
    await clinic.admin.query(`update sealed_credential set sealed_at = now() - interval '100 days'`);
    expect((await account())?.isCheckOverdue).toBe(true);
    const state = await office.person.get('getEmergencyState', { params: params() });
    expect(state.toDo).toMatchObject({ toCheck: 1, toSeal: 0 });
    expect((await nurse.person.get('getEmergencyState', { params: params() })).toDo).toBeNull();
    await officer.person.get('checkSealedAccount', { params: at, body: { seal: 'whole', words: '' } });
    expect(await account()).toMatchObject({ isCheckOverdue: false, checks: [{ seal: 'whole' }] });
    expect((await office.person.get('getEmergencyState', { params: params() })).toDo?.toCheck).toBe(0);
    const unsaid = await officer.person.call('checkSealedAccount', {
      params: at,
      body: { seal: 'broken', words: '' },
    });
    expect(outcomeOf(unsaid)).toBe('refusedByRule');
    await clinic.admin.query(`update sealed_credential set sealed_at = now() - interval '1 day'`);
    await clinic.admin.query(`alter table sealed_credential enable trigger only_grows`);
  });
});

describe('opening an envelope', () => {
  it('takes the right phrase and a reason, and slows down whoever guesses', async () => {
    expect((await open({ reason: '急' })).outcome).toBe('invalidInput');
    expect((await open({ phrase: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' })).outcome).toBe('signInFailed');
    expect((await open({ code: 'ZZZZZZ' })).outcome).toBe('signInFailed');
    await open({ phrase: 'AAAA' });
    await open({ phrase: 'BBBB' });
    expect((await open({})).outcome).toBe('tooManyRequests');
    // Guesses at this envelope stand in the clinic's trail; of a code nobody has there is nothing to tell.
    const { rows } = await clinic.admin.query<{ tries: number }>(
      `select count(*)::int as tries from audit_event where act = 'signInFailed' and detail ? 'sealedId'`,
    );
    expect(rows[0]?.tries).toBe(3);
    await forgetDelays();
    expect((await account())?.state).toBe('sealed');
  });

  it('declares an emergency where nobody did, and tells every administrator and officer at once', async () => {
    const { person, outcome } = await open({
      code: ` ${sheet.code.toLowerCase()}`,
      phrase: sheet.phrase.toLowerCase().replaceAll('-', ' '),
    });
    expect(outcome).toBe(200);
    opened = person;
    expect(await mailsOf('sealedOpened')).toEqual(
      [office.email, officer.email].map((to) => ({ to, path: `/staff/${clinic.clinicId}/safeguard/sealed` })),
    );
    const state = await nurse.person.get('getEmergencyState', { params: params() });
    expect(state.emergencies).toHaveLength(1);
    expect(state.uses).toMatchObject([{ title: sheet.title, person: who.person }]);
    expect(await account()).toMatchObject({ state: 'open' });
    const session = await opened.get('getSession');
    expect(session.account?.name).toBe('当直用・医師（北村 静）');
    expect(session.work).toMatchObject({ isEmergency: true, isSteppedUp: false, factors: ['phrase'] });
    const left = Date.parse(session.work?.endsAt ?? '') - Date.now();
    expect(left).toBeLessThanOrEqual(60 * 60_000);
    expect(left).toBeGreaterThan(58 * 60_000);
  });

  it('never works a second time, for anybody', async () => {
    expect((await open({})).outcome).toBe('signInFailed');
    await forgetDelays();
  });

  it('treats patients, with the mark of the emergency on every act, and sets nothing up', async () => {
    const made = await clinic.member('gone@nishi.example', ['doctor']);
    const { rows: staff } = await clinic.admin.query<{ id: string }>(
      `select s.id from staff_member s join account a on a.id = s.account_id where a.email = $1`,
      [made.email],
    );
    await clinic.admin.query(
      `insert into patient (clinic_id, id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address, created_at)
       values ($1, gen_random_uuid(), '1', '患者', 'かんじゃ', '患者', 'かんじゃ', '1', '1970-01-01', 'female', '090', '東京', now() - interval '400 days')`,
      [clinic.clinicId],
    );
    expect(staff).toHaveLength(1);
    const { rows } = await clinic.admin.query<{ id: string }>('select id from patient');
    const at = { ...params(), patientId: rows[0]?.id ?? '' };
    expect(outcomeOf(await opened.call('getChart', { params: at }))).toBe('outsideCare');
    await opened.get('openEmergencyAccess', { params: at, body: { reason: '救急の患者の薬を知る' } });
    await opened.get('getChart', { params: at });
    const { rows: marked } = await clinic.admin.query<{ act: string; name: string }>(
      `select act, actor_name as name from audit_event e join sealed_use u on u.id::text = e.detail->>'sealedUseId'
       order by at, e.id`,
    );
    expect(marked.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['signedIn', 'openedSealedAccount', 'getChart', 'openEmergencyAccess']),
    );
    expect(marked.find(({ act }) => act === 'getChart')?.name).toBe('当直用・医師（北村 静）');
    const { uses } = await list();
    expect(uses[0]?.acts).toContainEqual({ act: 'getChart', count: 2 });
    const log = await office.person.get('searchAccessLog', {
      params: params(),
      body: {
        from: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
        until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      },
    });
    expect(log.events.find(({ act }) => act === 'openedSealedAccount')?.isEmergency).toBe(true);
    for (const refused of [
      await opened.call('stepUpSession', { body: { by: 'code', code: '123456' } }),
      await opened.call('startPasskeyProof'),
      await opened.call('startPasskeyAddition'),
      await opened.call('startCodesApp'),
      await opened.call('changeWayIn', { params: at, body: { shown: ['passport'], to: { by: 'code' } } }),
      await opened.call('changePassword', { body: { current: 'x', next: 'y', code: '123456' } }),
      await opened.call('reportNotMe'),
      await opened.call('getPeriodEvidence', {
        params: params(),
        query: { from: '2026-01-01', until: '2026-12-31' },
      }),
      await opened.call('makeSealedAccount', {
        params: params(),
        body: { title: 'x', role: 'doctor', minutes: 60, ...custody },
      }),
    ])
      expect(outcomeOf(refused)).toBe('forbidden');
  });

  it('is nobody at any other clinic, not even somebody who wishes to be a patient there', async () => {
    const { clinicId } = await makeClinic(clinic.server.database.app, {
      slug: 'kita',
      name: '北医院',
      phone: '011-000-0000',
      address: '札幌市',
      adminName: '北川 薫',
      adminEmail: 'admin@kita.example',
    });
    await clinic.admin.query('update clinic set published_at = now() where id = $1', [clinicId]);
    const person = {
      name: '北村 静',
      kana: 'きたむら',
      birthDate: '1980-01-01',
      sex: 'female',
      phone: '090',
    } as const;
    const asked = await opened.call('submitRequest', { params: { clinicId }, body: wish({ person }) });
    expect(outcomeOf(asked)).toBe('forbidden');
    const params = { clinicId, kind: 'request', key: 'wish' } as const;
    expect(outcomeOf(await opened.call('saveDraft', { params, body: { content: {} } }))).toBe('forbidden');
  });

  it('locks like any screen, and goes on with the phrase of its own envelope', async () => {
    await opened.get('lockSession');
    expect(outcomeOf(await opened.call('findPatients', { params: params(), body: { q: 'かん' } }))).toBe(
      'sessionLocked',
    );
    const by = async (phrase: string) =>
      outcomeOf(await opened.call('unlockSession', { body: { by: 'phrase', phrase } }));
    expect(await by('AAAA')).toBe('signInFailed');
    expect(await by(sheet.phrase)).toBe(200);
    // Nobody else's session opens with it.
    await nurse.person.get('lockSession');
    const other = await nurse.person.call('unlockSession', { body: { by: 'phrase', phrase: sheet.phrase } });
    expect(outcomeOf(other)).toBe('signInFailed');
    nurse.person = await clinic.signIn(nurse);
  });
});

describe('after an envelope was opened', () => {
  const use = async () => (await list()).uses[0];
  const review = { outcome: 'justified', words: '当日の記録と合う' } as const;

  it('waits for its end: nobody reviews or seals anew what is open', async () => {
    const at = { ...params(), useId: (await use())?.id ?? '' };
    expect(outcomeOf(await officer.person.call('reviewSealedUse', { params: at, body: review }))).toBe(
      'notAllowedInThisState',
    );
    const anew = await office.person.call('sealAccountAnew', {
      params: { ...params(), sealedId: (await account())?.id ?? '' },
      body: custody,
    });
    expect(outcomeOf(anew)).toBe('notAllowedInThisState');
  });

  it('ends at once when an officer says so, and then shows that nothing is sealed', async () => {
    const at = { ...params(), useId: (await use())?.id ?? '' };
    expect(outcomeOf(await nurse.person.call('endSealedUse', { params: at }))).toBe('forbidden');
    await officer.person.get('endSealedUse', { params: at });
    expect(outcomeOf(await opened.call('findPatients', { params: params(), body: { q: 'かん' } }))).toBe(
      'notSignedIn',
    );
    expect((await account())?.state).toBe('used');
    const { toDo, uses } = await office.person.get('getEmergencyState', { params: params() });
    expect(uses).toEqual([]);
    expect(toDo).toEqual({ toSeal: 1, toCheck: 0, toReview: 1, reviewsOverdue: 0, alarms: 0 });
  });

  it('is reviewed by somebody else than whoever gave their name, once', async () => {
    const at = { ...params(), useId: (await use())?.id ?? '' };
    const reviewOwn = async () => {
      const own = await officer.person.call('reviewSealedUse', { params: at, body: review });
      return own.ok ? '' : own.problem.fields?.[0]?.message;
    };
    // As the clinic lists them, and as their account is called: people marry, and accounts are older.
    await clinic.admin.query(`update staff_member set name = '北村　静' where name = '職員 officer'`);
    expect(await reviewOwn()).toBe('notOnesOwn');
    await clinic.admin.query(`update staff_member set name = '職員 officer' where name = '北村　静'`);
    await clinic.admin.query(`update account set name = '北村　静' where email = $1`, [officer.email]);
    expect(await reviewOwn()).toBe('notOnesOwn');
    const reviewed = await office.person.get('reviewSealedUse', { params: at, body: review });
    expect(reviewed.uses[0]?.review).toMatchObject({ by: '西田 学', outcome: 'justified' });
    expect(outcomeOf(await office.person.call('reviewSealedUse', { params: at, body: review }))).toBe(
      'notAllowedInThisState',
    );
  });

  it('opens again with a new envelope alone', async () => {
    const former = sheet;
    const at = { ...params(), sealedId: (await account())?.id ?? '' };
    sheet = await office.person.get('sealAccountAnew', {
      params: at,
      body: { ...custody, place: '薬局の金庫' },
    });
    expect(sheet.code).toBe(former.code);
    expect(sheet.phrase).not.toBe(former.phrase);
    expect(await account()).toMatchObject({ state: 'sealed', place: '薬局の金庫' });
    expect((await open({ phrase: former.phrase })).outcome).toBe('signInFailed');
  });

  it('opens for one of several who try at once, and ends with signing out, too', async () => {
    const tries = await Promise.all([open({}), open({}), open({})]);
    const outcomes = tries.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 200)).toHaveLength(1);
    expect(outcomes.filter((o) => o === 'signInFailed' || o === 'notAllowedInThisState')).toHaveLength(2);
    await tries.find(({ outcome }) => outcome === 200)?.person.get('endSession');
    await forgetDelays();
    expect(await use()).toMatchObject({ isOpen: false, endedAt: expect.any(String) });
    expect((await account())?.state).toBe('used');
  });

  it('is closed to a seal that was found broken, and given up for good', async () => {
    const at = { ...params(), sealedId: (await account())?.id ?? '' };
    sheet = await office.person.get('sealAccountAnew', { params: at, body: custody });
    await officer.person.get('checkSealedAccount', {
      params: at,
      body: { seal: 'broken', words: '封の端が開いていた' },
    });
    expect((await account())?.state).toBe('sealBroken');
    expect((await open({})).outcome).toBe('signInFailed');
    await office.person.get('retireSealedAccount', { params: at, body: { why: '使わなくなった' } });
    expect((await account())?.state).toBe('retired');
    const anew = await office.person.call('sealAccountAnew', { params: at, body: custody });
    expect(outcomeOf(anew)).toBe('notAllowedInThisState');
    await forgetDelays();
  });
});

describe('an emergency that was declared', () => {
  it('is opened into, and closes what was opened in it when it is over', async () => {
    sheet = await make('受付・非常時', 30);
    expect(
      outcomeOf(
        await nurse.person.call('declareEmergency', { params: params(), body: { reason, hours: 4 } }),
      ),
    ).toBe('forbidden');
    // The one that an opening declared has still its time.
    const before = (await list()).emergencies.length;
    await office.person.get('declareEmergency', { params: params(), body: { reason, hours: 4 } });
    expect(await mailsOf('emergencyDeclared')).toHaveLength(2);
    const { person } = await open({});
    const { emergencies } = await list();
    expect(emergencies).toHaveLength(before + 1);
    const declared = emergencies.find(({ by }) => by !== null);
    expect(declared).toMatchObject({ by: '西田 学', isOpen: true, reason });
    await office.person.get('endDeclaredEmergency', {
      params: { ...params(), emergencyId: declared?.id ?? '' },
    });
    expect(outcomeOf(await person.call('findPatients', { params: params(), body: { q: 'かん' } }))).toBe(
      'notSignedIn',
    );
    expect((await account())?.state).toBe('used');
  });

  it('lets an account go on no longer than its time', async () => {
    const at = { ...params(), sealedId: (await account())?.id ?? '' };
    sheet = await office.person.get('sealAccountAnew', { params: at, body: custody });
    const { person } = await open({});
    await clinic.admin.query(`alter table sealed_use disable trigger only_grows`);
    await clinic.admin.query(
      `update sealed_use set opened_at = now() - interval '2 hours', until = now() - interval '1 second'
       where opened_at = (select max(opened_at) from sealed_use)`,
    );
    await clinic.admin.query(`alter table sealed_use enable trigger only_grows`);
    // Even where its session were still there, it leads nowhere.
    expect(outcomeOf(await person.call('findPatients', { params: params(), body: { q: 'かん' } }))).toBe(
      'forbidden',
    );
    expect((await person.get('getSession')).staff).toEqual([]);
  });
});

describe('a clinic that asks for certificates from outside', () => {
  it('lets an envelope be opened inside alone, and does not use it up outside', async () => {
    const at = { ...params(), sealedId: (await account())?.id ?? '' };
    sheet = await office.person.get('sealAccountAnew', { params: at, body: custody });
    await clinic.admin.query(
      `insert into network_policy (clinic_id, id, inside_networks, certificate_from_outside, set_by)
       select clinic_id, gen_random_uuid(), '{10.9.9.0/24}', true, id from staff_member limit 1`,
    );
    expect((await open({})).outcome).toBe('clientCertificateNeeded');
    expect(await makeState()).toBe('sealed');
  });
  const makeState = async () =>
    (
      await clinic.admin.query<{ state: string }>(
        `select case when sealed_credential_of(clinic_id, id) is null then 'used' else 'sealed' end as state
         from sealed_account where code = $1`,
        [sheet.code],
      )
    ).rows[0]?.state;
});
