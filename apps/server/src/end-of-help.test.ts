import { randomUUID } from 'node:crypto';
import { addDays } from '@onshin/domain';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wish } from './testing/bodies.ts';
import { HelpedPatient } from './testing/helped-patient.ts';
import { atTheCounter, byPatient, today } from './testing/helper-bodies.ts';
import type { TestPerson } from './testing/http-person.ts';
import type { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
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

describe('the end of it', () => {
  it('is the patient’s at any time, holds at once, and stays on record', async () => {
    const { person, id } = await helped.helperWith('device', 'booking');
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
    const { person, id, email } = await helped.helperWith('booking');
    const call = { params: { clinicId: at.clinicId }, body: wish(), key: randomUUID() };
    const answered = await person.get('submitRequest', call);
    expect(await person.get('submitRequest', call)).toEqual(answered);
    const other = await helped.somebodyElse();
    await clerk.get('recordHelper', {
      params: { ...at, patientId: other },
      body: atTheCounter({ scopes: ['booking'], ground: null, proof: null, to: { by: 'email', email } }),
    });
    await journey.patient.get('endHelper', {
      params: { ...at, helperId: id },
      body: { why: 'noLongerNeeded', words: '' },
    });
    const next = await helped.enter(email);
    expect(outcomeOf(await next.call('submitRequest', call))).toBe('keyReusedForAnother');
  });

  it('comes with the last day', async () => {
    const { person, id } = await helped.helperWith('device');
    await helped.change(`update patient_helper set from_day = from_day - 40, last_day = $2 where id = $1`, [
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
    await helped.beAMinor();
    const { person } = await helped.helperWith('proxy');
    expect((await person.get('getSession')).helping?.scopes).toContain('proxy');
    await helped.beAMinor(19);
    expect(outcomeOf(await person.call('getAgreement', { params: at }))).toBe('helpEnded');
  });

  it('leaves a link that was never used without effect', async () => {
    const body = byPatient();
    const { helpers } = await journey.patient.get('nameHelper', { params: at, body });
    const params = { ...at, helperId: helpers[0]?.id ?? '' };
    await journey.patient.get('endHelper', { params, body: { why: 'wrongPerson', words: '' } });
    const { token } = await helped.letterTo((body.to as { email: string }).email);
    expect(outcomeOf(await server.person().call('redeemSignInLink', { body: { token } }))).toBe('helpEnded');
  });
});
