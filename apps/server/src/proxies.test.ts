import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wish } from './testing/bodies.ts';
import { HelpedPatient } from './testing/helped-patient.ts';
import type { TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { codesOf, leaveNothingOpen, outcomeOf } from './testing/refusals.ts';
import type { Reply, TestServer } from './testing/test-server.ts';

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

describe('a proxy', () => {
  it('agrees in the patient’s place, and every record says so, on which ground and by what it was shown', async () => {
    await helped.beAMinor();
    const { person } = await helped.helperWith('proxy');
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
    expect(await helped.lastEvent('agree')).toMatchObject({ role: 'proxy', name: '若葉 花子' });
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
    await helped.beAMinor();
    await journey.request();
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await journey.plan();
    await journey.refresh();
    await journey.book();
    const { person } = await helped.helperWith('proxy');
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
    await helped.beAMinor();
    const { person, id } = await helped.helperWith('proxy');
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
    await helped.beAMinor();
    const { person, id } = await helped.helperWith('proxy');
    const theirs = new Journey(server, person, journey.doctor);
    theirs.doctorStaffId = journey.doctorStaffId;
    await theirs.request();
    await theirs.accept();
    await theirs.explain();
    await theirs.agree();
    await clerk.get('endHelper', { params: { ...at, helperId: id }, body: { why: 'groundGone', words: '' } });
    await leaveNothingOpen(server);
    const { person: books } = await helped.helperWith('booking');
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
