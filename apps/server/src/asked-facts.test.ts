import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey, proposal } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

/** Facts that somebody is asked for: through the API each clause can be met, and can be unmet. */
let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
});
afterAll(async () => await server.close());

/** The verdict on a clause in the newest judgement at a gate. */
async function verdictAt(gate: string, clauseId: string): Promise<string> {
  const { judgements } = await journey.doctor.get('getEvidence', { params: journey.at });
  const last = judgements.findLast((each) => each.gate === gate);
  return last?.verdicts.find((each) => each.clauseId === clauseId)?.kind ?? 'not judged';
}

describe('worsening beyond the doctor (S-1-3-2-iv-a)', () => {
  const foresee = async (institution: string, informedOn: string | null = null): Promise<Journey['view']> => {
    await journey.plan({ foresight: { isBeyondDoctor: true, institution, informedOn } });
    return await journey.refresh();
  };
  const openTypes = () =>
    journey.view.tasks.filter(({ settledAt }) => settledAt === null).map(({ type }) => type);

  it('lets no plan be adopted that names nobody for it', async () => {
    await journey.request();
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await expect(foresee('')).rejects.toThrow(/receivingInstitutionMissing/);
  });

  it('is met by an institution, and leaves the duty to inform it until somebody has', async () => {
    await foresee('若葉病院');
    await journey.book();
    await journey.arrive();
    await journey.startCall();
    expect(await verdictAt('startCall', 'S-1-3-2-iv-a')).toBe('met');
    expect(openTypes()).toEqual(['informReceivingInstitution']);
    await journey.doctor.get('settleTask', {
      params: { ...journey.at, taskId: journey.view.tasks[0]?.id ?? '' },
      version: journey.view.version,
      body: { how: '診療情報提供書を送った' },
    });
    await journey.begin();
    await journey.report(70);
    const note = await journey.writeNote();
    await journey.end();
    await journey.close(note);
    await journey.request();
    await journey.accept();
    await journey.book();
    await journey.arrive();
    await journey.startCall();
    expect(openTypes()).toEqual([]);
  });

  it('is not told of tomorrow, nor of what is not foreseen', async () => {
    const propose = async (foresight: { isBeyondDoctor: boolean; informedOn: string | null }) =>
      await journey.doctor.call('proposeCarePlan', {
        params: journey.patientAt,
        version: (await journey.doctor.get('getChart', { params: journey.patientAt })).version,
        body: proposal(journey.doctorStaffId, { foresight: { institution: '若葉病院', ...foresight } }),
      });
    expect((await propose({ isBeyondDoctor: true, informedOn: '2999-01-01' })).status).toBe(400);
    expect((await propose({ isBeyondDoctor: false, informedOn: null })).status).toBe(400);
  });
});
