import type { Body } from '@onshin/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { goodPlace, Journey, proposal } from './testing/journey.ts';
import { codesOf, leaveNothingOpen } from './testing/refusals.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => await server.close());
afterEach(async () => await leaveNothingOpen(server));

async function accept(body: Partial<Body<'acceptRequest'>>, decision: object = {}): Promise<Reply<never>> {
  await journey.refresh();
  return (await journey.doctor.call('acceptRequest', {
    params: journey.at,
    version: journey.view.version,
    body: { ...journey.acceptance(decision), ...body },
  })) as Reply<never>;
}

describe('accepting a request', () => {
  it('is refused for a first visit by a doctor who is not the regular one, and changes nothing', async () => {
    journey = await Journey.open(server);
    await journey.request({ problems: [{ label: '湿疹', since: '昨日', bodyParts: [] }] });
    const admin = await server.database.as('postgres');
    await admin.query('alter table in_person_visit disable trigger user');
    await admin.query(`create table kept as select * from in_person_visit`);
    await admin.query(`delete from in_person_visit where patient_id = $1`, [journey.view.patient.id]);
    expect(codesOf(await accept({}, { basis: 'regularDoctor' }))).toContain('notRegularDoctor');
    await admin.query(`insert into in_person_visit select * from kept where patient_id = $1`, [
      journey.view.patient.id,
    ]);
    await admin.query('drop table kept');
    await admin.query('alter table in_person_visit enable trigger user');
    await journey.refresh();
    expect(journey.view.status).toBe('requested');
    expect(journey.view.problems[0]?.basis).toBeNull();
  });

  it('is refused when misuse is suspected, and can then only be moved in person', async () => {
    journey = await Journey.open(server);
    await journey.request();
    expect(codesOf(await accept({ suspectedMisuse: true }))).toContain('misuseSuspected');
    const moved = await journey.doctor.get('moveInPerson', {
      params: journey.at,
      version: journey.view.version,
      body: {
        where: '当院',
        informed: '受付',
        information: '問診の内容',
        reason: '対面で確認する',
        urgentAdvice: '',
      },
    });
    expect([moved.status, moved.disposition]).toEqual(['closed', 'movedInPerson']);
  });

  it('is refused for sudden illness, and excepted with a reason alone', async () => {
    journey = await Journey.open(server);
    await journey.request({ acute: true });
    expect(codesOf(await accept({}, { acute: true }))).toContain('acuteNeedsInPerson');
    const claim = (reason: string) =>
      accept({ exceptions: [{ type: 'acutePatientOverride', reason }] }, { acute: true });
    expect(codesOf(await claim(''))).toContain('exceptionReasonMissing');
    const accepted = await claim('離島で対面の手段がなく、症状は軽い');
    expect(accepted.ok).toBe(true);
    const { exceptions } = await journey.doctor.get('getEvidence', { params: journey.at });
    expect(exceptions[0]).toMatchObject({
      type: 'acutePatientOverride',
      reason: '離島で対面の手段がなく、症状は軽い',
    });
  });

  it('is refused while a listed symptom has not been weighed with a reason', async () => {
    journey = await Journey.open(server);
    await journey.request({ story: '階段で胸の痛みがあります。' });
    await journey.refresh();
    expect(journey.view.problems[0]?.matchedUnsuitableSymptoms.map((each) => each.key)).toEqual([
      'chestPain',
    ]);
    expect(codesOf(await accept({}, { reason: '' }))).toContain('symptomNotWeighed');
    expect(codesOf(await accept({}, { symptomDecision: 'unsuitable', reason: '心電図が要る' }))).toContain(
      'unsuitableForOnline',
    );
  });

  it('keeps the judgement of a refusal', async () => {
    journey = await Journey.open(server);
    await journey.request();
    const reply = await accept({ suspectedMisuse: true });
    const { judgements } = await journey.doctor.get('getEvidence', { params: journey.at });
    expect(judgements.map((each) => each.outcome)).toEqual(['refused']);
    expect(reply.ok ? '' : reply.problem.judgementId).toBe(judgements[0]?.id);
  });
});

describe('starting a call', () => {
  const start = async (changes: Partial<Body<'startCall'>> = {}) =>
    (await journey.doctor.call('startCall', {
      params: journey.at,
      version: journey.view.version,
      body: { doctorPlace: goodPlace, exceptions: [], ...changes },
    })) as Reply<never>;

  it('is refused without agreement and plan, clause by clause', async () => {
    journey = await Journey.open(server);
    await journey.request();
    await journey.accept();
    await journey.book();
    await journey.arrive();
    expect(codesOf(await start())).toEqual([
      'agreementMissing',
      'explanationMissing',
      'planMissing',
      'riskAgreementMissing',
      'patientRulesNotAccepted',
      'noRecordingNotPromised',
    ]);
  });

  it('is refused from a place that is not apart, and where voices do not carry', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    expect(codesOf(await start({ doctorPlace: { ...goodPlace, isSeparateSpace: false } }))).toContain(
      'doctorSpaceNotSeparate',
    );
    expect(codesOf(await start({ doctorPlace: { ...goodPlace, isUnobserved: false } }))).toContain(
      'uninvolvedPersonPerceives',
    );
    expect(codesOf(await start({ doctorPlace: { ...goodPlace, isQuiet: false } }))).toContain(
      'environmentUnsuitable',
    );
    expect(
      (
        await start({
          doctorPlace: { ...goodPlace, isQuiet: false, statementOfSufficiency: '聴診を要さず会話は明瞭' },
        })
      ).ok,
    ).toBe(true);
  });

  it('is not the patient’s to do', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    const reply = await journey.patient.call('startCall', {
      params: journey.at,
      version: journey.view.version,
      body: { doctorPlace: goodPlace, exceptions: [] },
    });
    expect(reply.ok ? '' : reply.problem.code).toBe('forbidden');
  });

  it('is refused once the agreement was withdrawn', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    const shown = await journey.patient.get('getAgreement', { params: journey.patientAt });
    await journey.patient.get('withdrawAgreement', {
      params: journey.patientAt,
      version: shown.patientVersion,
      body: { reason: '' },
    });
    expect(codesOf(await start())).toContain('agreementWithdrawn');
  });
});

describe('closing', () => {
  const close = async (changes: Partial<Body<'closeConsultation'>> = {}) =>
    (await journey.doctor.call('closeConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: await journey.closing(changes),
    })) as Reply<never>;

  it('is refused for a call without any live picture and sound, whatever is claimed', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    await journey.begin();
    await journey.report(120, ['doctor']);
    await journey.writeNote();
    await journey.end();
    expect(codesOf(await close({ sufficiencyReason: '十分だった' }))).toContain('noLiveTwoWayMedia');
  });

  it('asks why a short call sufficed, and takes the reason', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    await journey.begin();
    await journey.report(20);
    await journey.writeNote();
    await journey.end();
    expect(codesOf(await close())).toContain('sufficiencyReasonMissing');
    expect((await close({ sufficiencyReason: '処方の確認のみで足りた' })).ok).toBe(true);
  });

  it('is refused without a written note or without a word on what follows', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    await journey.begin();
    await journey.report(90);
    await journey.end();
    expect(codesOf(await close())).toContain('noteNotFinalised');
    await journey.writeNote();
    expect(codesOf(await close({ attestsTwoWay: false }))).toContain('mediaNotAttested');
    expect((await close()).ok).toBe(true);
  });
});

describe('a plan agreed by word of mouth', () => {
  it('is refused on a day on which the patient was neither seen nor called', async () => {
    journey = await Journey.open(server);
    await journey.request();
    const chart = await journey.doctor.get('getChart', { params: journey.patientAt });
    const propose = () =>
      journey.doctor.call('proposeCarePlan', {
        params: journey.patientAt,
        version: chart.version,
        body: proposal(journey.doctorStaffId, {
          basisVisitId: chart.inPersonVisits[0]?.id ?? null,
          isAgreedOrally: true,
        }),
      });
    const admin = await server.database.as('postgres');
    await admin.query(`update consultation set call_started_at = call_started_at - interval '3 days'`);
    const refused = await propose();
    expect(refused.ok ? '' : refused.problem.fields?.[0]?.message).toBe('notMetToday');
  });
});
