import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey, proposal } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => await server.close());

describe('a follow-up', () => {
  it('runs from the wish to a finalised note with its evidence', async () => {
    const journey = await Journey.open(server);
    await journey.untilWaiting();
    expect(journey.view.status).toBe('waiting');
    await journey.startCall();
    expect(journey.view.status).toBe('inCall');
    await journey.begin();
    expect(await journey.report(90)).toBe(90);
    await journey.writeNote();
    await journey.end();
    expect(journey.view.disposition).toBe('completed');
    await journey.close();
    expect(journey.view.status).toBe('closed');
    expect(journey.view.noteState).toBe('finalised');
    // What the end of the call had left open is done with the closing.
    expect(journey.view.tasks.filter((task) => task.settledAt === null)).toEqual([]);

    const evidence = await journey.patient.get('getEvidence', { params: journey.at });
    expect(evidence.judgements.map((each) => [each.gate, each.outcome])).toEqual([
      ['acceptRequest', 'passed'],
      ['adoptPlan', 'passed'],
      ['confirmAppointment', 'passed'],
      ['openWaitingRoom', 'passed'],
      ['startCall', 'passed'],
      ['admitSeat', 'passed'],
      ['beginExamination', 'passed'],
      ['endCall', expect.stringMatching(/^passed/)],
      ['closeConsultation', 'passed'],
    ]);
    expect(evidence.twoWaySeconds).toBe(90);
  });
});

describe('a first visit by the regular doctor', () => {
  it('needs no plan before, and leaves one due afterwards, which the plan then settles', async () => {
    const fresh = await openTestServer();
    const journey = await Journey.open(fresh);
    await journey.request({
      problems: [{ label: '花粉症', since: '3日前', bodyParts: ['face'] }],
      story: '鼻水とくしゃみが続きます。',
    });
    expect(journey.view.problems[0]?.suggestedBasis).toBe('none');
    await journey.accept({ basis: 'regularDoctor' });
    await journey.explain();
    await journey.agree();
    await journey.refresh();
    expect(journey.view.isFirstVisit).toBe(true);
    await journey.book();
    await journey.arrive();
    await journey.startCall();
    await journey.begin();
    await journey.report(70);
    await journey.writeNote('鼻水、くしゃみ。発熱なし。');
    await journey.end();
    await journey.close();
    expect(journey.view.status).toBe('closed');
    expect(journey.view.tasks.filter((task) => task.settledAt === null).map((task) => task.type)).toEqual([
      'makeCarePlan',
    ]);
    const chart = await journey.doctor.get('getChart', { params: journey.patientAt });
    await journey.doctor.get('proposeCarePlan', {
      params: journey.patientAt,
      version: chart.version,
      body: proposal(journey.doctorStaffId, { basisConsultationId: journey.view.id, isAgreedOrally: true }),
    });
    await journey.refresh();
    expect(journey.view.tasks.filter((task) => task.settledAt === null)).toEqual([]);
    await fresh.close();
  });
});
