import type { Body } from '@onshin/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Journey, panel } from './testing/journey.ts';
import { codesOf, leaveNothingOpen } from './testing/refusals.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => await server.close());
afterEach(async () => await leaveNothingOpen(server));

describe('beginning the examination', () => {
  const begin = async (changes: Partial<Body<'beginExamination'>>) =>
    (await journey.doctor.call('beginExamination', {
      params: journey.at,
      version: journey.view.version,
      body: { ...panel, ...changes },
    })) as Reply<never>;

  it.each<[string, Partial<Body<'beginExamination'>>]>([
    ['wishNotConfirmed', { wishConfirmed: false }],
    ['judgementMissing', { feasible: 'undecided' }],
    ['stopAndMoveInPerson', { feasible: 'no', feasibleReason: '触診が要る' }],
    ['patientNotIdentified', { patientIdentity: { method: 'notChecked' } }],
    ['doctorNotIdentified', { doctorIdentity: 'notShown' }],
    ['placeUnsuitable', { placeSeen: { ...panel.placeSeen, isSafeAndClean: false } }],
    ['patientSpaceNotSeparate', { placeSeen: { ...panel.placeSeen, isPrivate: false } }],
    ['impersonationSuspected', { impersonationSuspected: true }],
    [
      'doctorCompanionUninvolved',
      {
        doctorCompanions: [{ name: '通訳', relation: '通訳', kind: 'supporter', patientConsents: false }],
      },
    ],
    [
      'staffWithoutConsent',
      {
        doctorCompanions: [
          { name: '研修医', relation: '研修医', kind: 'medicalStaff', patientConsents: false },
        ],
      },
    ],
  ])('is refused with %s', async (code, changes) => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    expect(codesOf(await begin(changes))).toContain(code);
    await journey.refresh();
    expect(journey.view.call?.examinationBegunAt).toBeNull();
    expect((await begin({})).ok).toBe(true);
  });

  it.each<[string, Body<'beginExamination'>['patientIdentity']]>([
    ['secondDocumentMissing', { method: 'twoDocuments', documents: ['資格確認書', '資格確認書'] }],
    [
      'documentFeaturesNotChecked',
      {
        method: 'oneDocumentPlus',
        document: '資格確認書',
        featuresSeen: false,
        question: '生年月日',
        observation: '一致',
      },
    ],
    [
      'identityQuestionsMissing',
      {
        method: 'oneDocumentPlus',
        document: '資格確認書',
        featuresSeen: true,
        question: '',
        observation: '',
      },
    ],
  ])('of a first visit is refused with %s', async (code, patientIdentity) => {
    journey = await Journey.open(server);
    await journey.untilWaitingForTheFirstTime();
    await journey.startCall();
    expect(codesOf(await begin({ patientIdentity }))).toContain(code);
  });

  it('admits that papers are unavoidably missing, with a reason, and leaves a task', async () => {
    journey = await Journey.open(server);
    await journey.untilWaiting();
    await journey.startCall();
    const reply = await begin({
      patientIdentity: { method: 'notChecked' },
      exceptions: [{ type: 'identityDocumentsUnavailable', reason: '避難所にいて持っていない' }],
    });
    expect(reply.ok).toBe(true);
    await journey.refresh();
    expect(journey.view.tasks.map((task) => task.type)).toContain('identifyPatientNextTime');
  });
});
