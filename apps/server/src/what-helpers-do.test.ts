import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { goodDevice, wish } from './testing/bodies.ts';
import { HelpedPatient } from './testing/helped-patient.ts';
import { atTheCounter, byPatient } from './testing/helper-bodies.ts';
import type { TestPerson } from './testing/http-person.ts';
import type { Journey } from './testing/journey.ts';
import { faultOf, outcomeOf } from './testing/refusals.ts';

let helped: HelpedPatient;
let journey: Journey;
let clerk: TestPerson;
let at: HelpedPatient['at'];

beforeAll(async () => {
  helped = await HelpedPatient.open();
  ({ at, clerk, journey } = helped);
});
afterAll(async () => await helped.close());
afterEach(async () => await helped.startAfresh());

describe('whoever helps with the device', () => {
  it('reads when and with whom, checks the device, and nothing of why', async () => {
    const { person } = await helped.helperWith('device');
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
    expect(await helped.lastEvent('recordDeviceCheck')).toMatchObject({ role: 'helper', name: '若葉 花子' });
    expect((await helped.lastEvent('recordDeviceCheck'))?.detail).toMatchObject({ inPlaceOf: at.patientId });
  });

  it('neither agrees, nor books, nor answers for the patient', async () => {
    const { person } = await helped.helperWith('device');
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
    const person = await helped.enter((body.to as { email: string }).email);
    const { helping } = await person.get('getSession');
    expect(helping).toMatchObject({ kind: 'supporter', relation: '地域のボランティア', scopes: ['device'] });
    const recorded = atTheCounter({ kind: 'supporter', scopes: ['device'], ground: null, proof: null });
    expect(faultOf(await clerk.call('recordHelper', { params: at, body: recorded }))).toBe('done');
  });

  it('opens what the device needs, and books and agrees nothing', async () => {
    const body = byPatient({ kind: 'supporter', relation: '通訳' });
    await journey.patient.get('nameHelper', { params: at, body });
    const person = await helped.enter((body.to as { email: string }).email);
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
    await helped.beAMinor();
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
    const { person, id } = await helped.helperWith('booking');
    const view = await person.get('submitRequest', { params: { clinicId: at.clinicId }, body: wish() });
    expect(view.request.handedInBy).toEqual({
      helperId: id,
      name: '若葉 花子',
      relation: '娘',
      isProxy: false,
    });
    expect(view.request.proxy).toBeNull();
    expect(view.problems).toEqual([]);
    expect(await helped.lastEvent('submitRequest')).toMatchObject({ role: 'helper', name: '若葉 花子' });
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
    const { person } = await helped.helperWith('booking');
    const view = await person.get('submitRequest', {
      params: { clinicId: at.clinicId },
      body: wish({ proxy: { relation: '母', ground: 'minor' } }),
    });
    expect(view.request.proxy).toBeNull();
  });
});
