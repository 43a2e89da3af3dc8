import { randomUUID } from 'node:crypto';
import type { Body, HelpScope, OperationName } from '@onshin/contract';
import { addDays } from '@onshin/domain';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { goodDevice, wish } from './testing/bodies.ts';
import { tokenOf } from './testing/counter-code.ts';
import { hire } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { agreeToPortal } from './testing/agree-to-portal.ts';
import { Journey } from './testing/journey.ts';
import { codesOf, leaveNothingOpen, outcomeOf } from './testing/refusals.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
let clerk: TestPerson;
let at: { clinicId: string; patientId: string };
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const inAMonth = addDays(today, 30);

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  journey = await Journey.open(server);
  clerk = openPerson(server.url, (await hire(admin, server.clinicId, ['clerk'])).cookie);
  const patientId = (await journey.patient.get('getSession')).patients[0]?.patientId ?? '';
  at = { clinicId: server.clinicId, patientId };
});
afterAll(async () => await server.close());
/** What no statement of the server does: rows of these tables only grow. */
async function change(statement: string, values: unknown[] = []): Promise<void> {
  await admin.query('set session_replication_role = replica');
  await admin.query(statement, values);
  await admin.query('set session_replication_role = origin');
}
afterEach(async () => {
  await leaveNothingOpen(server);
  // Named the day before yesterday: a day has its share.
  await change(`update patient_helper set at = at - interval '2 days'`);
  await admin.query(`update patient set birth_date = '1960-05-05' where id = $1`, [at.patientId]);
});

const somebody = () => ({
  name: '若葉 花子',
  relation: '娘',
  to: { by: 'email' as const, email: `${randomUUID()}@example.jp` },
  until: inAMonth,
});
const byPatient = (changes: Partial<Body<'nameHelper'>> = {}): Body<'nameHelper'> => ({
  ...somebody(),
  scopes: ['device'],
  ...changes,
});
const atTheCounter = (changes: Partial<Body<'recordHelper'>> = {}): Body<'recordHelper'> => ({
  ...somebody(),
  scopes: ['proxy'],
  ground: 'minor',
  proof: 'familyRegister',
  proofWords: '',
  ...changes,
});
const beAMinor = async (years = 8) =>
  await admin.query(
    `update patient set birth_date = (now() at time zone 'Asia/Tokyo')::date - ($2 * 365) where id = $1`,
    [at.patientId, years],
  );

/** What was sent to an address last, and the way in it holds. */
async function letterTo(address: string): Promise<{ template: string; token: string }> {
  const { rows } = await admin.query<{ template: string; path: string }>(
    `select payload->>'template' as template, payload->'parameters'->>'path' as path
     from graphile_worker._private_jobs where payload->>'to' = $1 order by id desc limit 1`,
    [address],
  );
  return { template: rows[0]?.template ?? '', token: rows[0]?.path.split('#')[1] ?? '' };
}
async function enter(email: string): Promise<TestPerson> {
  const person = server.person();
  await person.get('redeemSignInLink', { body: { token: (await letterTo(email)).token } });
  return person;
}
/** Somebody who was named or recorded, and has come in by their link. */
async function helperWith(...scopes: HelpScope[]) {
  const isProxy = scopes.includes('proxy');
  const body = isProxy ? atTheCounter() : byPatient({ scopes: scopes as ('device' | 'booking')[] });
  const { helpers } = isProxy
    ? await clerk.get('recordHelper', { params: at, body: body as Body<'recordHelper'> })
    : await journey.patient.get('nameHelper', { params: at, body: body as Body<'nameHelper'> });
  const email = (body.to as { email: string }).email;
  return { person: await enter(email), id: helpers[0]?.id ?? '', email };
}
async function somebodyElse(): Promise<string> {
  const id = randomUUID();
  await admin.query(
    `insert into patient (clinic_id, id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
     values ($1, $2, $3, '別の人', 'べつのひと', 'a', 'a', $3, '1970-01-01', 'female', '090', '東京')`,
    [at.clinicId, id, id],
  );
  return id;
}
const faultOf = (reply: Reply<OperationName>) =>
  reply.ok ? 'done' : (reply.problem.fields?.[0]?.message ?? reply.problem.code);
async function lastEvent(act: string) {
  const { rows } = await admin.query<{
    role: string;
    name: string;
    detail: Record<string, unknown>;
    account: string;
  }>(
    `select actor_role as role, actor_name as name, detail, actor_account_id as account
     from audit_event where act = $1 order by at desc, id desc limit 1`,
    [act],
  );
  return rows[0];
}

describe('naming a helper', () => {
  it('is the patient’s own to do, and sends the helper a link of their own', async () => {
    const body = byPatient();
    const { helpers } = await journey.patient.get('nameHelper', { params: at, body });
    expect(helpers[0]).toMatchObject({
      name: '若葉 花子',
      scopes: ['device'],
      state: 'active',
      until: inAMonth,
      namedByPatient: true,
      ground: null,
    });
    expect(helpers[0]?.reachedAt).not.toContain((body.to as { email: string }).email.slice(1, 9));
    const letter = await letterTo((body.to as { email: string }).email);
    expect(letter.template).toBe('helperLink');
    expect(letter.token).not.toBe('');
  });

  it.each([
    ['for a day that is over', { until: addDays(today, -1) }, 'inThePast'],
    ['for longer than the clinic allows', { until: addDays(today, 366) }, 'tooLate'],
    [
      'by a telephone that takes no short messages',
      { to: { by: 'mobile', mobile: '03-1111-2222' } },
      'notAMobileNumber',
    ],
  ] as const)('is refused %s', async (_, changes, fault) => {
    expect(faultOf(await journey.patient.call('nameHelper', { params: at, body: byPatient(changes) }))).toBe(
      fault,
    );
  });

  it('is refused under the patient’s own address, and twice for one person', async () => {
    const { rows } = await admin.query<{ email: string }>(
      'select a.email from patient p join account a on a.id = p.account_id where p.id = $1',
      [at.patientId],
    );
    const own = byPatient({ to: { by: 'email', email: rows[0]?.email ?? '' } });
    expect(faultOf(await journey.patient.call('nameHelper', { params: at, body: own }))).toBe('ownAddress');
    const body = byPatient();
    await journey.patient.get('nameHelper', { params: at, body });
    expect(faultOf(await journey.patient.call('nameHelper', { params: at, body }))).toBe('helpsAlready');
  });

  it('has its share for a day: each of them is written to', async () => {
    const name = async () => await journey.patient.call('nameHelper', { params: at, body: byPatient() });
    for (let named = 0; named < 10; named += 1) expect(outcomeOf(await name())).toBe(201);
    expect(outcomeOf(await name())).toBe('limitReached');
  });

  it('has its share for an address too, however often its help is ended and named anew', async () => {
    const body = byPatient();
    const outcomes: unknown[] = [];
    for (let named = 0; named < 6; named += 1) {
      const reply = await journey.patient.call('nameHelper', { params: at, body });
      outcomes.push(outcomeOf(reply));
      if (!reply.ok) continue;
      const params = { ...at, helperId: reply.body.helpers[0]?.id ?? '' };
      await journey.patient.get('endHelper', { params, body: { why: 'other', words: '' } });
    }
    expect(outcomes).toEqual([201, 201, 201, 201, 201, 'limitReached']);
  });

  it('never makes a proxy', async () => {
    const body = { ...byPatient(), scopes: ['proxy'] } as never;
    expect(faultOf(await journey.patient.call('nameHelper', { params: at, body }))).not.toBe('done');
    expect(outcomeOf(await journey.patient.call('recordHelper', { params: at, body: atTheCounter() }))).toBe(
      'forbidden',
    );
  });
});

describe('recording one at the counter', () => {
  it.each([
    ['a proxy without a ground', { ground: null }, 'groundNeeded'],
    ['a proxy without proof', { proof: null }, 'proofNeeded'],
    ['a proof nobody describes', { proof: 'other' }, 'proofToldInWords'],
    ['the number of a paper', { proofWords: '番号は1234567890' }, 'invalidInput'],
    ['a ground for somebody who is no proxy', { scopes: ['booking'] }, 'groundOfProxyAlone'],
    ['what a doctor has to find', { ground: 'cannotCommunicate' }, 'doctorFindsThat'],
  ] as const)('is refused for %s', async (_, changes, fault) => {
    await beAMinor();
    const reply = await clerk.call('recordHelper', {
      params: at,
      body: atTheCounter(changes as Partial<Body<'recordHelper'>>),
    });
    expect([faultOf(reply), outcomeOf(reply)]).toContain(fault);
  });

  it('is refused for a minor who is none, and beyond the day before they come of age', async () => {
    expect(faultOf(await clerk.call('recordHelper', { params: at, body: atTheCounter() }))).toBe('notAMinor');
    await admin.query(
      `update patient set birth_date = ((now() at time zone 'Asia/Tokyo')::date - interval '18 years' + interval '10 days')::date where id = $1`,
      [at.patientId],
    );
    const { latestDayOfMinor } = await clerk.get('listHelpers', { params: at });
    const until = latestDayOfMinor ?? '';
    expect(until < inAMonth).toBe(true);
    expect(faultOf(await clerk.call('recordHelper', { params: at, body: atTheCounter() }))).toBe('tooLate');
    const done = await clerk.call('recordHelper', { params: at, body: atTheCounter({ until }) });
    expect(outcomeOf(done)).toBe(201);
  });

  it('is nobody’s for themselves: somebody else vouches for them', async () => {
    await beAMinor();
    const { cookie, accountId } = await hire(admin, server.clinicId, ['clerk']);
    const body = atTheCounter({ to: { by: 'email', email: `${accountId}@example.jp` } });
    const own = await openPerson(server.url, cookie).call('recordHelper', { params: at, body });
    expect(faultOf(own)).toBe('somebodyElseRecordsYou');
    expect(outcomeOf(await clerk.call('recordHelper', { params: at, body }))).toBe(201);
  });

  it('asks staff to show anew who they are', async () => {
    await beAMinor();
    await admin.query('update session set stepped_up_at = null');
    const reply = await clerk.call('recordHelper', { params: at, body: atTheCounter() });
    await admin.query(
      `update session set stepped_up_at = now() where method <> 'helper' and locked_at is null`,
    );
    expect(outcomeOf(reply)).toBe('stepUpNeeded');
  });

  it('of somebody who cannot communicate is a doctor’s', async () => {
    const body = atTheCounter({ ground: 'cannotCommunicate', proof: 'guardianshipCertificate' });
    expect(outcomeOf(await journey.doctor.call('recordHelper', { params: at, body }))).toBe(201);
  });
});

describe('whoever helps with the device', () => {
  it('reads when and with whom, checks the device, and nothing of why', async () => {
    const { person } = await helperWith('device');
    await journey.request();
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await journey.plan();
    await journey.refresh();
    await journey.book();
    const session = await person.get('getSession');
    expect(session.helping).toMatchObject({ patientId: at.patientId, scopes: ['device'], name: '若葉 花子' });
    expect(session.account?.name).toBe('若葉 花子');
    const home = await person.get('getPatientHome', { params: { clinicId: at.clinicId } });
    expect(home.consultations.at(-1)?.problemLabels).toEqual([]);
    const view = await person.get('getConsultation', { params: journey.at });
    expect(JSON.stringify(view)).not.toMatch(/高血圧|アムロジピン|血圧は/);
    expect(view.actions).toEqual(['checkDevice']);
    const checked = await person.call('recordDeviceCheck', {
      params: journey.at,
      version: view.version,
      body: goodDevice,
    });
    expect(outcomeOf(checked)).toBe(200);
    await journey.ask('この薬は続けますか');
    const { texts, explanation, questions } = await person.get('getAgreement', { params: at });
    expect([texts.length > 0, explanation?.questions, questions]).toEqual([true, '', []]);
    await journey.answer('続けます');
    expect(await lastEvent('recordDeviceCheck')).toMatchObject({ role: 'helper', name: '若葉 花子' });
    expect((await lastEvent('recordDeviceCheck'))?.detail).toMatchObject({ inPlaceOf: at.patientId });
  });

  it('neither agrees, nor books, nor answers for the patient', async () => {
    const { person } = await helperWith('device');
    const params = { clinicId: at.clinicId };
    for (const reply of [
      await person.call('agree', {
        params: at,
        version: 1,
        body: { digests: ['a'.repeat(64)], wishesOnlineCare: true },
      }),
      await person.call('submitRequest', { params, body: wish() }),
      await person.call('getChart', { params: at }),
      await person.call('getCarePlan', { params: at }),
      await person.call('listHelpers', { params: at }),
      await person.call('listChartAccesses', { params: at }),
      await person.call('nameHelper', { params: at, body: byPatient() }),
      await person.call('getOwnAccess', { params }),
    ])
      expect(outcomeOf(reply)).toBe('forbidden');
  });
});

describe('a supporter, who is neither family nor of the clinic', () => {
  it('helps with the device, named by the patient or at the counter', async () => {
    const body = byPatient({ kind: 'supporter', relation: '地域のボランティア' });
    const { helpers } = await journey.patient.get('nameHelper', { params: at, body });
    expect(helpers[0]).toMatchObject({ kind: 'supporter', scopes: ['device'] });
    const person = await enter((body.to as { email: string }).email);
    const { helping } = await person.get('getSession');
    expect(helping).toMatchObject({ kind: 'supporter', relation: '地域のボランティア', scopes: ['device'] });
    const recorded = atTheCounter({ kind: 'supporter', scopes: ['device'], ground: null, proof: null });
    expect(faultOf(await clerk.call('recordHelper', { params: at, body: recorded }))).toBe('done');
  });

  it('opens what the device needs, and books and agrees nothing', async () => {
    const body = byPatient({ kind: 'supporter', relation: '通訳' });
    await journey.patient.get('nameHelper', { params: at, body });
    const person = await enter((body.to as { email: string }).email);
    journey.view = await journey.request();
    const params = { clinicId: at.clinicId };
    expect(outcomeOf(await person.call('getPatientHome', { params }))).toBe(200);
    expect(outcomeOf(await person.call('getAgreement', { params: at }))).toBe(200);
    const { request, problems } = await person.get('getConsultation', { params: journey.at });
    expect({ story: request.story, problems }).toEqual({ story: '', problems: [] });
    for (const reply of [
      await person.call('submitRequest', { params, body: wish() }),
      await person.call('listSlots', { params: journey.at }),
      await person.call('agree', {
        params: at,
        version: 1,
        body: { digests: ['a'.repeat(64)], wishesOnlineCare: true },
      }),
      await person.call('getChart', { params: at }),
    ])
      expect(outcomeOf(reply)).toBe('forbidden');
  });

  it('is never a proxy, and books for nobody', async () => {
    await beAMinor();
    const proxy = atTheCounter({ kind: 'supporter' });
    expect(faultOf(await clerk.call('recordHelper', { params: at, body: proxy }))).toBe(
      'supporterHelpsWithDevice',
    );
    const books = byPatient({ kind: 'supporter', scopes: ['device', 'booking'] });
    expect(faultOf(await journey.patient.call('nameHelper', { params: at, body: books }))).toBe(
      'supporterHelpsWithDevice',
    );
  });
});

describe('whoever helps with times', () => {
  it('hands in the patient’s wish in their own name, books, and cancels', async () => {
    const { person, id } = await helperWith('booking');
    const view = await person.get('submitRequest', { params: { clinicId: at.clinicId }, body: wish() });
    expect(view.request.handedInBy).toEqual({
      helperId: id,
      name: '若葉 花子',
      relation: '娘',
      isProxy: false,
    });
    expect(view.request.proxy).toBeNull();
    expect(view.problems).toEqual([]);
    expect(await lastEvent('submitRequest')).toMatchObject({ role: 'helper', name: '若葉 花子' });
    journey.view = view;
    const shown = await journey.refresh();
    expect(shown.request.handedInBy?.relation).toBe('娘');
    await journey.accept();
    const { days } = await person.get('listSlots', { params: journey.at });
    const slot = days.flatMap((day) => day.slots)[0];
    const held = await person.get('holdSlot', {
      params: journey.at,
      version: (await journey.refresh()).version,
      body: { from: slot?.from ?? '' },
    });
    expect(held.actions).toEqual(['holdSlot', 'confirmAppointment', 'cancel']);
    const cancelled = await person.get('cancelConsultation', {
      params: journey.at,
      version: held.version,
      body: { reason: '都合がつかない' },
    });
    expect(cancelled.status).toBe('closed');
  });

  it('is told nothing by a proxy they only claim to be', async () => {
    const { person } = await helperWith('booking');
    const view = await person.get('submitRequest', {
      params: { clinicId: at.clinicId },
      body: wish({ proxy: { relation: '母', ground: 'minor' } }),
    });
    expect(view.request.proxy).toBeNull();
  });
});

describe('a proxy', () => {
  it('agrees in the patient’s place, and every record says so, on which ground and by what it was shown', async () => {
    await beAMinor();
    const { person } = await helperWith('proxy');
    const theirs = new Journey(server, person, journey.doctor);
    theirs.doctorStaffId = journey.doctorStaffId;
    await theirs.request();
    expect(theirs.view.request.proxy).toEqual({ name: '若葉 花子', relation: '娘', ground: 'minor' });
    await theirs.accept();
    await theirs.explain();
    const { agreement } = await theirs.agree();
    expect(agreement).toMatchObject({ patientSideBy: '若葉 花子', proxy: { relation: '娘' } });
    await theirs.plan();
    const { rows } = await admin.query<{
      gate: string;
      facts: { consultation?: object; plan?: { version: object } };
      words: string;
    }>(
      `select gate, facts, verdicts::text as words from judgement where gate in ('acceptRequest', 'adoptPlan') order by judged_at desc limit 2`,
    );
    const [adopted, accepted] = rows;
    const shown = { name: '若葉 花子', relation: '娘', ground: 'minor', proof: 'familyRegister' };
    expect(accepted?.facts.consultation).toMatchObject({ proxy: shown });
    expect(accepted?.words).toContain('未成年。確認：戸籍・住民票');
    expect(adopted?.facts.plan?.version).toMatchObject({ byProxy: shown });
    expect(await lastEvent('agree')).toMatchObject({ role: 'proxy', name: '若葉 花子' });
    await theirs.refresh();
    await theirs.book();
    await theirs.arrive();
    const seats = await admin.query<{ name: string }>('select name from seat where consultation_id = $1', [
      theirs.view.id,
    ]);
    expect(seats.rows[0]?.name).toMatch(/（代理 若葉 花子）$/);
    expect((await theirs.startCall()).status).toBe('inCall');
    const note = await journey.doctor.get('getNote', { params: theirs.at });
    const lines = note.header.filter(({ key }) => key === 'agreement' || key === 'plan');
    expect(lines.map(({ value }) => value.ja)).toEqual([
      expect.stringContaining('代理人 若葉 花子・娘が合意'),
      expect.stringContaining('代理人 若葉 花子・娘が合意'),
    ]);
  });

  it('is named where they only sit in the call, and the doctor says that the patient was examined', async () => {
    await beAMinor();
    await journey.request();
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await journey.plan();
    await journey.refresh();
    await journey.book();
    const { person } = await helperWith('proxy');
    const theirs = new Journey(server, person, journey.doctor);
    theirs.doctorStaffId = journey.doctorStaffId;
    theirs.view = await journey.refresh();
    await theirs.arrive();
    await theirs.startCall();
    await theirs.begin();
    await theirs.report(70);
    await theirs.end();
    const { rows } = await admin.query<{ gate: string; proxy: object; examined: unknown }>(
      `select gate, facts->'consultation'->'proxy' as proxy, facts->'judgementToday'->'patientExamined' as examined
       from judgement where consultation_id = $1 and gate in ('startCall', 'endCall') order by judged_at`,
      [theirs.view.id],
    );
    const named = { name: '若葉 花子', ground: 'minor', proof: 'familyRegister' };
    expect(rows).toMatchObject([
      { gate: 'startCall', proxy: named },
      { gate: 'endCall', proxy: named, examined: 'unknown' },
    ]);
  });

  it('may do so no more once their help has ended, and what they agreed to alone no longer carries a call', async () => {
    await beAMinor();
    const { person, id } = await helperWith('proxy');
    const theirs = new Journey(server, person, journey.doctor);
    theirs.doctorStaffId = journey.doctorStaffId;
    await theirs.request();
    await clerk.get('endHelper', { params: { ...at, helperId: id }, body: { why: 'groundGone', words: '' } });
    const refused = (await theirs.doctor.call('acceptRequest', {
      params: theirs.at,
      version: (await theirs.refresh()).version,
      body: { ...theirs.acceptance(), cannotCommunicate: false },
    })) as Reply<never>;
    expect(codesOf(refused)).toEqual(['proxyWithoutGround']);
    expect(outcomeOf(await person.call('getConsultation', { params: theirs.at }))).toBe('helpEnded');
  });
});

describe('an agreement by a proxy whose time is over', () => {
  it('carries no visit either that somebody hands in who only helps with times', async () => {
    await beAMinor();
    const { person, id } = await helperWith('proxy');
    const theirs = new Journey(server, person, journey.doctor);
    theirs.doctorStaffId = journey.doctorStaffId;
    await theirs.request();
    await theirs.accept();
    await theirs.explain();
    await theirs.agree();
    await clerk.get('endHelper', { params: { ...at, helperId: id }, body: { why: 'groundGone', words: '' } });
    await leaveNothingOpen(server);
    const { person: books } = await helperWith('booking');
    const { id: consultationId } = await books.get('submitRequest', {
      params: { clinicId: at.clinicId },
      body: wish(),
    });
    const params = { clinicId: at.clinicId, consultationId };
    theirs.view = await theirs.doctor.get('getConsultation', { params });
    const refused = (await theirs.doctor.call('acceptRequest', {
      params,
      version: theirs.view.version,
      body: { ...theirs.acceptance(), cannotCommunicate: false },
    })) as Reply<never>;
    expect(codesOf(refused)).toEqual(['factUnknown']);
  });
});

describe('the end of it', () => {
  it('is the patient’s at any time, holds at once, and stays on record', async () => {
    const { person, id } = await helperWith('device', 'booking');
    const params = { ...at, helperId: id };
    const { helpers } = await journey.patient.get('endHelper', {
      params,
      body: { why: 'wrongPerson', words: '' },
    });
    expect(helpers.find((each) => each.id === id)).toMatchObject({
      state: 'ended',
      ended: { why: 'wrongPerson', byPatient: true },
    });
    const home = await person.call('getPatientHome', { params: { clinicId: at.clinicId } });
    expect([home.status, outcomeOf(home)]).toEqual([403, 'helpEnded']);
    // Who tries again afterwards is written down with whose chart it was, and the patient sees it.
    await person.call('submitRequest', { params: { clinicId: at.clinicId }, body: wish() });
    const { rows } = await admin.query<object>(
      `select e.act, e.actor_role as role, e.actor_name as name, e.detail->>'code' as code
       from audit_event e join audit_subject s on s.event_id = e.id
       where s.patient_id = $1 and e.outcome = 'refused' order by e.at desc, e.id desc limit 2`,
      [at.patientId],
    );
    const tried = { role: 'helper', name: '若葉 花子', code: 'helpEnded' };
    expect(rows).toEqual([
      { act: 'submitRequest', ...tried },
      { act: 'getPatientHome', ...tried },
    ]);
    expect(await person.get('getSession')).toMatchObject({ helping: null, isHelpOver: true, patients: [] });
    const again = await journey.patient.call('endHelper', { params, body: { why: 'other', words: '' } });
    expect(outcomeOf(again)).toBe('notAllowedInThisState');
  });

  it('ends what was answered as well: nobody repeats a call of then while they help somebody else', async () => {
    const { person, id, email } = await helperWith('booking');
    const call = { params: { clinicId: at.clinicId }, body: wish(), key: randomUUID() };
    const answered = await person.get('submitRequest', call);
    expect(await person.get('submitRequest', call)).toEqual(answered);
    const other = await somebodyElse();
    await clerk.get('recordHelper', {
      params: { ...at, patientId: other },
      body: atTheCounter({ scopes: ['booking'], ground: null, proof: null, to: { by: 'email', email } }),
    });
    await journey.patient.get('endHelper', {
      params: { ...at, helperId: id },
      body: { why: 'noLongerNeeded', words: '' },
    });
    const next = await enter(email);
    expect(outcomeOf(await next.call('submitRequest', call))).toBe('keyReusedForAnother');
  });

  it('comes with the last day', async () => {
    const { person, id } = await helperWith('device');
    await change(`update patient_helper set from_day = from_day - 40, last_day = $2 where id = $1`, [
      id,
      addDays(today, -1),
    ]);
    expect(outcomeOf(await person.call('getPatientHome', { params: { clinicId: at.clinicId } }))).toBe(
      'helpEnded',
    );
    const { helpers } = await clerk.get('listHelpers', { params: at });
    expect(helpers.find((each) => each.id === id)?.state).toBe('over');
  });

  it('comes for a minor’s proxy with coming of age, whatever day was written down', async () => {
    await beAMinor();
    const { person } = await helperWith('proxy');
    expect((await person.get('getSession')).helping?.scopes).toContain('proxy');
    await beAMinor(19);
    expect(outcomeOf(await person.call('getAgreement', { params: at }))).toBe('helpEnded');
  });

  it('leaves a link that was never used without effect', async () => {
    const body = byPatient();
    const { helpers } = await journey.patient.get('nameHelper', { params: at, body });
    const params = { ...at, helperId: helpers[0]?.id ?? '' };
    await journey.patient.get('endHelper', { params, body: { why: 'wrongPerson', words: '' } });
    const { token } = await letterTo((body.to as { email: string }).email);
    expect(outcomeOf(await server.person().call('redeemSignInLink', { body: { token } }))).toBe('helpEnded');
  });
});

describe('coming in again', () => {
  it('leads by the ordinary link straight to the one they help, and to a choice where they help several', async () => {
    const { email } = await helperWith('device');
    await server.person().get('sendSignInLink', { body: { clinicId: at.clinicId, email, language: 'ja' } });
    const again = await enter(email);
    expect((await again.get('getSession')).helping?.patientId).toBe(at.patientId);
    const other = await somebodyElse();
    await clerk.get('recordHelper', {
      params: { ...at, patientId: other },
      body: atTheCounter({ scopes: ['booking'], ground: null, proof: null, to: { by: 'email', email } }),
    });
    await server.person().get('sendSignInLink', { body: { clinicId: at.clinicId, email, language: 'ja' } });
    const third = server.person();
    const answer = await third.get('redeemSignInLink', { body: { token: (await letterTo(email)).token } });
    expect(answer).toEqual({ goTo: `/p/${at.clinicId}/helping` });
    const { helping } = await third.get('getHelping', { params: { clinicId: at.clinicId } });
    expect(helping).toHaveLength(2);
    const chosen = helping.find(({ patientId }) => patientId === other);
    await third.get('enterAsHelper', { params: { clinicId: at.clinicId, helperId: chosen?.helperId ?? '' } });
    expect((await third.get('getSession')).helping?.patientId).toBe(other);
    await journey.request();
    expect(outcomeOf(await third.call('getConsultation', { params: journey.at }))).toBe('notFound');
  });

  it('never leads to the patient’s own place: no chart is given the address of who helps', async () => {
    const { email, id } = await helperWith('device');
    const anew = { shown: ['passport' as const], to: { by: 'email' as const, email } };
    const change = async () => faultOf(await clerk.call('changeWayIn', { params: at, body: anew }));
    expect(await change()).toBe('helpsThem');
    const { rows } = await admin.query<{ account_id: string }>(
      'select account_id from patient_helper where id = $1',
      [id],
    );
    const forced = admin.query('update patient set account_id = $2 where id = $1', [
      at.patientId,
      rows[0]?.account_id,
    ]);
    await expect(forced).rejects.toThrow('nobody is their own helper');
  });

  it('is not for whoever holds a code from the counter', async () => {
    const { person, id } = await helperWith('device');
    const { rows } = await admin.query<{ account_id: string }>(
      'select account_id from patient_helper where id = $1',
      [id],
    );
    const atCounter = server.person();
    const token = await tokenOf(admin, rows[0]?.account_id ?? '', at.clinicId);
    await atCounter.get('redeemSignInLink', { body: { token } });
    const params = { clinicId: at.clinicId, helperId: id };
    expect(outcomeOf(await atCounter.call('enterAsHelper', { params }))).toBe('forbidden');
    expect(outcomeOf(await person.call('enterAsHelper', { params }))).toBe(200);
  });

  it('shows the patient, among those who opened their chart, who helped', async () => {
    const { person } = await helperWith('device');
    await person.get('getPatientHome', { params: { clinicId: at.clinicId } });
    await agreeToPortal(journey.patient, at);
    const { accesses } = await journey.patient.get('listChartAccesses', { params: at });
    expect(accesses).toContainEqual(
      expect.objectContaining({ role: 'helper', name: '若葉 花子', kind: 'readVisit' }),
    );
  });
});
