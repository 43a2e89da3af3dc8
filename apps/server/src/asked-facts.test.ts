import type { Body } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey, panel, proposal } from './testing/journey.ts';
import { codesOf, leaveNothingOpen } from './testing/refusals.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

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

/** From a request to the door of the examination, under the agreement and plan that stand. */
async function untilTheDoor(
  wished: Partial<Body<'submitRequest'>> = {},
  at: Partial<Body<'confirmSurroundings'>> = {},
): Promise<void> {
  await journey.request(wished);
  await journey.accept();
  await journey.book();
  await journey.arrive(at);
  await journey.startCall();
}

const tryToBegin = async (changes: Partial<Body<'beginExamination'>> = {}) =>
  (await journey.doctor.call('beginExamination', {
    params: journey.at,
    version: journey.view.version,
    body: { ...panel, ...changes },
  })) as Reply<never>;

async function finish(): Promise<void> {
  await journey.report(70);
  await journey.writeNote();
  await journey.end();
  await journey.close();
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
    await finish();
    await untilTheDoor();
    expect(openTypes()).toEqual([]);
    await journey.begin();
    await finish();
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

describe('proof of the licence (S-1-4-2-iv-c)', () => {
  it('that the patient asked for with the request has to be shown', async () => {
    await untilTheDoor({ wantsLicenceProof: true });
    expect(codesOf(await tryToBegin())).toEqual(['licenceProofNotShown']);
    expect(codesOf(await tryToBegin({ licenceProof: 'notShown' }))).toEqual(['licenceProofNotShown']);
    expect((await tryToBegin({ licenceProof: 'shown' })).ok).toBe(true);
    expect(await verdictAt('beginExamination', 'S-1-4-2-iv-c')).toBe('met');
    await journey.refresh();
    await finish();
  });

  it('may be asked for by word in the call', async () => {
    await untilTheDoor();
    expect(codesOf(await tryToBegin({ licenceProof: 'notShown' }))).toEqual(['licenceProofNotShown']);
    expect((await tryToBegin()).ok).toBe(true);
    expect(await verdictAt('beginExamination', 'S-1-4-2-iv-c')).toBe('notApplicable');
    await journey.refresh();
    await finish();
  });
});

describe('a place where many may be seen (S-2-2-2-iii-a)', () => {
  const nursingHome = { placeType: 'elderlyHome', address: '東京都港区の苑' } as const;
  const tryServing = (servedHere: Body<'beginExamination'>['placeSeen']['servedHere']) =>
    tryToBegin({ placeSeen: { ...panel.placeSeen, servedHere } });

  it('is begun at only once the doctor has said whom the clinic sees there', async () => {
    await untilTheDoor({}, nursingHome);
    expect(codesOf(await tryServing(null))).toEqual(['factUnknown']);
    expect(codesOf(await tryServing('nothing'))).toEqual(['clinicNotRegisteredThere']);
    expect((await tryServing('registeredClinic')).ok).toBe(true);
    expect(await verdictAt('beginExamination', 'S-2-2-2-iii-a')).toBe('met');
    await journey.refresh();
    await finish();
  });

  it('is remembered with what was said of it, for this patient and this place alone', async () => {
    await untilTheDoor({}, nursingHome);
    expect(journey.view.standing?.servedHere).toBe('registeredClinic');
    expect((await tryServing('thisPatientAlone')).ok).toBe(true);
    expect(await verdictAt('beginExamination', 'S-2-2-2-iii-a')).toBe('notApplicable');
    await journey.refresh();
    await finish();
    await untilTheDoor({}, { ...nursingHome, address: '東京都新宿区' });
    expect(journey.view.standing?.servedHere).toBeNull();
    expect((await tryServing('thisPatientAlone')).ok).toBe(true);
    await journey.refresh();
    await finish();
  });
});

describe('an acute illness (S-1-2-2-vii-a)', () => {
  it('is accepted once it was seen in person and is stable', async () => {
    await journey.request({ acute: true });
    const accept = async (isStableAfterInPersonVisit: boolean) =>
      (await journey.doctor.call('acceptRequest', {
        params: journey.at,
        version: journey.view.version,
        body: journey.acceptance({ acute: true, isStableAfterInPersonVisit }),
      })) as Reply<never>;
    expect(codesOf(await accept(false))).toEqual(['acuteNeedsInPerson']);
    expect((await accept(true)).ok).toBe(true);
    expect(await verdictAt('acceptRequest', 'S-1-2-2-vii-a')).toBe('met');
    await leaveNothingOpen(server);
  });
});

describe('somebody who acts for the patient (S-V-head-b, S-V-head-c)', () => {
  const mother = { relation: '母', ground: 'minor' } as const;
  const accept = async (cannotCommunicate: boolean) =>
    (await journey.doctor.call('acceptRequest', {
      params: journey.at,
      version: journey.view.version,
      body: { ...journey.acceptance(), cannotCommunicate },
    })) as Reply<never>;

  it('needs a child, or a patient whom the doctor found unable to communicate', async () => {
    await journey.request({ proxy: mother });
    expect(journey.view.request.proxy?.relation).toBe('母');
    expect(codesOf(await accept(false))).toEqual(['proxyWithoutGround']);
    expect((await accept(true)).ok).toBe(true);
    expect(await verdictAt('acceptRequest', 'S-V-head-c')).toBe('met');
    await leaveNothingOpen(server);
    const admin = await server.database.as('postgres');
    await admin.query(`update patient set birth_date = now()::date - 3650 where id = $1`, [
      journey.view.patient.id,
    ]);
    await journey.request({ proxy: mother });
    expect((await accept(false)).ok).toBe(true);
  });

  it('does not take the place of the patient who is examined', async () => {
    await journey.refresh();
    await journey.book();
    await journey.arrive();
    await journey.startCall();
    await journey.begin();
    await journey.report(70);
    await journey.writeNote();
    await journey.end();
    const close = async (changes: Partial<Body<'closeConsultation'>>) =>
      (await journey.doctor.call('closeConsultation', {
        params: journey.at,
        version: journey.view.version,
        body: await journey.closing({ patientWasExamined: false, ...changes }),
      })) as Reply<never>;
    expect(codesOf(await close({}))).toEqual(['patientNotExamined']);
    expect((await close({ reasonNotExamined: '終始眠っていた' })).ok).toBe(true);
    await journey.refresh();
    expect(journey.view.tasks.filter(({ settledAt }) => settledAt === null)).toEqual([]);
  });
});
