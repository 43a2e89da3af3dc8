import type { NoteContent } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closing } from './testing/bodies.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote();
});
afterAll(async () => await server.close());

const show = async () =>
  await journey.doctor.get('previewNote', { params: journey.at, body: { amendment: null } });
const close = async (previewId: string | null) =>
  outcomeOf(
    await journey.doctor.call('closeConsultation', {
      params: journey.at,
      version: journey.view.version,
      body: closing(previewId),
    }),
  );
const versions = async () => (await journey.doctor.get('getNote', { params: journey.at })).versions;

describe('what is finalised', () => {
  it('is shown before as a whole: words, header, whose it is, who entered and who finalises it', async () => {
    await journey.end();
    const { draft, header } = await journey.doctor.get('getNote', { params: journey.at });
    expect(await show()).toMatchObject({
      version: 1,
      content: draft?.content,
      header,
      patient: { name: journey.view.patient.name, number: journey.view.patient.number },
      author: '水野 恵',
      finaliser: '水野 恵',
    });
  });

  it('is nothing that nobody has looked at', async () => {
    expect(await close(null)).toBe('contentNotSeen');
    expect(await close(journey.view.id)).toBe('contentNotSeen');
    expect(await versions()).toEqual([]);
  });

  it('is nothing whose words changed after they were looked at', async () => {
    const { id } = await show();
    await journey.writeNote('別の画面で書き足した。');
    expect(await close(id)).toBe('contentNotSeen');
    expect(await versions()).toEqual([]);
  });

  it('is nothing whose header changed after it was looked at', async () => {
    const { id } = await show();
    await journey.report(120);
    expect(await close(id)).toBe('contentNotSeen');
  });

  it('is what was shown, to the letter', async () => {
    const shown = await show();
    expect(await close(shown.id)).toBe(200);
    const [version] = await versions();
    expect(version).toMatchObject({ content: shown.content, header: shown.header });
    await journey.refresh();
  });
});

describe('an amendment', () => {
  const content: NoteContent = { subjective: '訂正', objective: '', assessment: '', plan: '', problem: '' };
  const preview = async (reason: string) =>
    await journey.doctor.get('previewNote', {
      params: journey.at,
      body: { amendment: { content, reason } },
    });
  const amend = async (body: { content: NoteContent; reason: string; previewId: string }) =>
    outcomeOf(
      await journey.doctor.call('amendNote', { params: journey.at, version: journey.view.version, body }),
    );

  it('is looked at before as well, its reason with it', async () => {
    const { id: previewId } = await preview('誤記');
    expect(await amend({ content, reason: '別の理由', previewId })).toBe('contentNotSeen');
    expect(await amend({ content: { ...content, plan: '追加' }, reason: '誤記', previewId })).toBe(
      'contentNotSeen',
    );
    expect(await amend({ content, reason: '誤記', previewId })).toBe(200);
    await journey.refresh();
  });

  it('is not repeated by what was looked at for a former one', async () => {
    const { id } = await preview('再訂正');
    await journey.amend({ ...content, plan: '間に入った訂正' }, '先の訂正');
    expect(await amend({ content, reason: '再訂正', previewId: id })).toBe('contentNotSeen');
  });
});

describe('whoever writes to the database', () => {
  const insert = (set: string) => `
    insert into note_version (clinic_id, id, consultation_id, patient_id, version, previous_id, content, header,
      author_staff_id, finaliser_staff_id, author_name, finaliser_name, reason, preview_id)
    select clinic_id, gen_random_uuid(), consultation_id, patient_id, version + 1, id, ${set}, '訂正', preview_id
    from note_version order by version desc limit 1`;

  it.each([
    ['new words under an old look', `'{"plan":"加筆"}', header`],
    ['the old words as another version', `content, header`],
  ])('finalises no %s', async (_, words) => {
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await server.database.as(role);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      await expect(
        client.query(insert(`${words}, author_staff_id, finaliser_staff_id, author_name, finaliser_name`)),
      ).rejects.toMatchObject({ constraint: 'finalised_as_it_was_seen' });
    }
  });
});
