import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agreeToPortal } from './testing/agree-to-portal.ts';
import { tokenOf } from './testing/counter-code.ts';
import { HelpedPatient } from './testing/helped-patient.ts';
import { atTheCounter } from './testing/helper-bodies.ts';
import type { TestPerson } from './testing/http-person.ts';
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

describe('coming in again', () => {
  it('leads by the ordinary link straight to the one they help, and to a choice where they help several', async () => {
    const { email } = await helped.helperWith('device');
    await server.person().get('sendSignInLink', { body: { clinicId: at.clinicId, email, language: 'ja' } });
    const again = await helped.enter(email);
    expect((await again.get('getSession')).helping?.patientId).toBe(at.patientId);
    const other = await helped.somebodyElse();
    await clerk.get('recordHelper', {
      params: { ...at, patientId: other },
      body: atTheCounter({ scopes: ['booking'], ground: null, proof: null, to: { by: 'email', email } }),
    });
    await server.person().get('sendSignInLink', { body: { clinicId: at.clinicId, email, language: 'ja' } });
    const third = server.person();
    const answer = await third.get('redeemSignInLink', {
      body: { token: (await helped.letterTo(email)).token },
    });
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
    const { email, id } = await helped.helperWith('device');
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
    const { person, id } = await helped.helperWith('device');
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
    const { person } = await helped.helperWith('device');
    await person.get('getPatientHome', { params: { clinicId: at.clinicId } });
    await agreeToPortal(journey.patient, at);
    const { accesses } = await journey.patient.get('listChartAccesses', { params: at });
    expect(accesses).toContainEqual(
      expect.objectContaining({ role: 'helper', name: '若葉 花子', kind: 'readVisit' }),
    );
  });
});
