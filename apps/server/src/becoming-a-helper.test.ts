import type { Body } from '@onshin/contract';
import { addDays } from '@onshin/domain';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hire } from './testing/everybody.ts';
import { HelpedPatient } from './testing/helped-patient.ts';
import { atTheCounter, byPatient, inAMonth, today } from './testing/helper-bodies.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import type { Journey } from './testing/journey.ts';
import { faultOf, outcomeOf } from './testing/refusals.ts';
import type { TestServer } from './testing/test-server.ts';

let helped: HelpedPatient;
let server: TestServer;
let admin: pg.Client;
let journey: Journey;
let clerk: TestPerson;
let at: HelpedPatient['at'];

beforeAll(async () => {
  helped = await HelpedPatient.open();
  ({ admin, at, clerk, journey, server } = helped);
});
afterAll(async () => await helped.close());
afterEach(async () => await helped.startAfresh());

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
    const letter = await helped.letterTo((body.to as { email: string }).email);
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
    await helped.beAMinor();
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
    await helped.beAMinor();
    const { cookie, accountId } = await hire(admin, server.clinicId, ['clerk']);
    const body = atTheCounter({ to: { by: 'email', email: `${accountId}@example.jp` } });
    const own = await openPerson(server.url, cookie).call('recordHelper', { params: at, body });
    expect(faultOf(own)).toBe('somebodyElseRecordsYou');
    expect(outcomeOf(await clerk.call('recordHelper', { params: at, body }))).toBe(201);
  });

  it('asks staff to show anew who they are', async () => {
    await helped.beAMinor();
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
