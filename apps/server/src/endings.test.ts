import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => await server.close());

async function inCall(): Promise<Journey> {
  const journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  return journey;
}

/** The open duties about where the patient was sent. */
const handoffDuties = ({ view }: Journey) =>
  view.tasks
    .filter(({ clauseId, settledAt }) => clauseId === 'S-1-1-2-iii-b' && settledAt === null)
    .map(({ type }) => type);

describe('a consultation', () => {
  it('is moved in person out of the call, with where to and who was told, and still ends with a note', async () => {
    const journey = await inCall();
    await journey.report(30);
    journey.view = await journey.doctor.get('moveInPerson', {
      params: journey.at,
      version: journey.view.version,
      body: {
        where: '当院 救急外来',
        informed: '救急担当 田村',
        information: '診療録と服薬一覧',
        reason: '胸部の所見を要する',
        urgentAdvice: '',
      },
    });
    expect([journey.view.status, journey.view.disposition]).toEqual(['ended', 'movedInPerson']);
    const { handoff } = await journey.patient.get('getConsultation', { params: journey.at });
    expect(handoff).toMatchObject({ where: '当院 救急外来', urgentAdvice: '' });
    expect(handoffDuties(journey)).toEqual([]);
    await journey.writeNote('胸の違和感。対面へ。');
    await journey.close({ followUp: null });
    expect(journey.view.status).toBe('closed');
  });

  it('leaves one task when nobody wrote who was told, done once it is filled in', async () => {
    const journey = await inCall();
    journey.view = await journey.doctor.get('moveInPerson', {
      params: journey.at,
      version: journey.view.version,
      body: { where: '当院', informed: '', information: '', reason: '診察が要る', urgentAdvice: '' },
    });
    expect(handoffDuties(journey)).toEqual(['handoffIncomplete']);
    await journey.writeNote('対面へ。');
    const early = await journey.doctor.call('closeConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: await journey.closing({ followUp: null }),
    });
    expect(early.ok ? [] : early.problem.clauses?.map(({ code }) => code)).toContain('handoffIncomplete');
    journey.view = await journey.doctor.get('moveInPerson', {
      params: journey.at,
      version: journey.view.version,
      body: {
        where: '当院',
        informed: '受付 田村',
        information: '診療録',
        reason: '診察が要る',
        urgentAdvice: '',
      },
    });
    await journey.close({ followUp: null });
    expect(handoffDuties(journey)).toEqual([]);
  });

  it('moved in person before any call leaves its task to the clinic', async () => {
    const journey = await Journey.open(server);
    await journey.request();
    await journey.accept();
    journey.view = await journey.doctor.get('moveInPerson', {
      params: journey.at,
      version: journey.view.version,
      body: { where: '当院', informed: '', information: '', reason: '診察が要る', urgentAdvice: '' },
    });
    expect(journey.view.status).toBe('closed');
    expect(handoffDuties(journey)).toEqual(['handoffToBeCompleted']);
  });

  it('is interrupted and comes back', async () => {
    const journey = await inCall();
    journey.view = await journey.doctor.get('interruptCall', {
      params: journey.at,
      version: journey.view.version,
      body: { reason: '通信の途絶' },
    });
    expect(journey.view.status).toBe('interrupted');
    journey.view = await journey.doctor.get('resumeCall', {
      params: journey.at,
      version: journey.view.version,
    });
    expect(journey.view.status).toBe('inCall');
    await journey.report(80);
    await journey.writeNote();
    await journey.end();
    await journey.close();
  });

  it('changed to the telephone never counts as an online consultation', async () => {
    const journey = await inCall();
    journey.view = await journey.doctor.get('changeToTelephone', {
      params: journey.at,
      version: journey.view.version,
      body: { reason: '映像が届かない' },
    });
    expect(journey.view.disposition).toBe('changedToTelephone');
    await journey.writeNote('電話で経過を聞いた。');
    await journey.close();
    expect([journey.view.status, journey.view.disposition]).toEqual(['closed', 'changedToTelephone']);
    const { versions } = await journey.doctor.get('getNote', { params: journey.at });
    const kind = versions[0]?.header.find((line) => line.key === 'kind');
    expect(kind?.value.ja).toBe('電話による診療（オンライン診療ではない）');
  });

  it('that cannot be completed for want of picture and sound ends as a telephone call after all', async () => {
    const journey = await inCall();
    await journey.end();
    await journey.writeNote('映像が届かず、電話で確認した。');
    const refused = await journey.doctor.call('closeConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: await journey.closing(),
    });
    expect(refused.ok).toBe(false);
    journey.view = await journey.doctor.get('changeToTelephone', {
      params: journey.at,
      version: journey.view.version,
      body: { reason: '映像が一度も届かなかった' },
    });
    await journey.close();
    expect([journey.view.status, journey.view.disposition]).toEqual(['closed', 'changedToTelephone']);
  });

  it('is closed at once when the patient does not come', async () => {
    const journey = await Journey.open(server);
    await journey.request();
    await journey.accept();
    await journey.book();
    journey.view = await journey.doctor.get('recordNoShow', {
      params: journey.at,
      version: journey.view.version,
    });
    expect([journey.view.status, journey.view.disposition, journey.view.appointment]).toEqual([
      'closed',
      'noShow',
      null,
    ]);
  });

  it('is cancelled by the patient, and its time is free again', async () => {
    const journey = await Journey.open(server);
    await journey.request();
    await journey.accept();
    await journey.book();
    const from = journey.view.appointment?.from;
    journey.view = await journey.patient.get('cancelConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: { reason: '' },
    });
    expect([journey.view.status, journey.view.disposition]).toEqual(['closed', 'cancelled']);
    await journey.request();
    await journey.accept();
    const { days } = await journey.patient.get('listSlots', { params: journey.at });
    expect(days.flatMap((day) => day.slots).map((slot) => slot.from)).toContain(from);
    await journey.patient.get('cancelConsultation', {
      params: journey.at,
      version: (await journey.refresh()).version,
      body: { reason: '' },
    });
  });

  it('cannot be amended in place: a correction is a new version with its reason', async () => {
    const journey = await inCall();
    await journey.report(90);
    await journey.writeNote();
    await journey.end();
    await journey.close();
    const content = { subjective: '訂正後', objective: '', assessment: '', plan: '', problem: '高血圧' };
    const saved = await journey.doctor.call('saveNote', { params: journey.at, version: 0, body: content });
    expect(saved.ok ? '' : saved.problem.code).toBe('notAllowedInThisState');
    const amended = await journey.amend(content, '血圧の値の誤記');
    expect(amended.versions.map((each) => [each.version, each.reason, each.content.subjective])).toEqual([
      [2, '血圧の値の誤記', '訂正後'],
      [1, '', '家庭血圧は安定。'],
    ]);
  });
});
