import type { NotePart, StaffRole } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chaseEntries, finaliseByRule } from './modules/record/index.ts';
import { hire } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let administrator: TestPerson;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  administrator = await server.signedIn('administrator');
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
});
afterAll(async () => await server.close());

const clinic = () => ({ clinicId: server.clinicId });
const somebody = async (name: string, ...roles: StaffRole[]) => {
  const hired = await hire(admin, server.clinicId, roles);
  await admin.query('update staff_member set name = $2 where id = $1', [hired.staffId, name]);
  return { ...hired, person: openPerson(server.url, hired.cookie) };
};
type Somebody = Awaited<ReturnType<typeof somebody>>;
const grant = async (
  to: { staffId: string } | { role: 'clerk' | 'nurse' },
  parts: NotePart[] = ['subjective', 'objective'],
) =>
  await administrator.get('grantEntry', {
    params: clinic(),
    body: {
      grantee: 'role' in to ? { to: 'role', ...to } : { to: 'person', ...to },
      doctorStaffId: journey.doctorStaffId,
      parts,
    },
  });
const enter = async (
  by: Somebody,
  content: Partial<Record<NotePart, string>>,
  replaces: string | null = null,
) => outcomeOf(await by.person.call('enterOnBehalf', { params: journey.at, body: { content, replaces } }));
const entriesOf = async (person: TestPerson) =>
  (await person.get('listEntries', { params: journey.at })).entries;
const latest = async () => (await entriesOf(journey.doctor)).at(-1)?.id ?? '';
const open = async (entryId: string) =>
  await journey.doctor.get('openEntry', { params: { ...journey.at, entryId } });
const decide = async (
  entryId: string,
  openingId: string,
  how: 'approved' | 'sentBack' = 'approved',
  word = '',
) =>
  outcomeOf(
    await journey.doctor.call('decideEntry', {
      params: { ...journey.at, entryId },
      body: { openingId, how, word },
    }),
  );
const draft = async () => (await journey.doctor.get('getNote', { params: journey.at })).draft;

let clerk: Somebody;
let nurse: Somebody;

describe('who may enter for a doctor', () => {
  beforeAll(async () => {
    clerk = await somebody('代行 事務', 'clerk');
    nurse = await somebody('代行 看護', 'nurse');
  });

  it('is nobody until an administrator says so, for that doctor and those parts alone', async () => {
    expect(await enter(clerk, { subjective: '咳' })).toBe('forbidden');
    await grant({ staffId: clerk.staffId });
    expect(await enter(clerk, { assessment: '気管支炎' })).toBe('forbidden');
    expect(await enter(nurse, { subjective: '咳' })).toBe('forbidden');
    expect(await enter(clerk, { subjective: '咳が三日続く。' })).toBe(200);
    const refused = await journey.doctor.call('grantEntry', {
      params: clinic(),
      body: {
        grantee: { to: 'role', role: 'clerk' },
        doctorStaffId: journey.doctorStaffId,
        parts: ['plan'],
      },
    });
    expect(outcomeOf(refused)).toBe('forbidden');
  });

  it('is everybody of a role where the grant is for it, until it ends', async () => {
    const { grants } = await grant({ role: 'nurse' }, ['objective']);
    expect(await enter(nurse, { objective: '体温 37.2' })).toBe(200);
    const standing = grants.find(({ role }) => role === 'nurse')?.id ?? '';
    await administrator.get('endEntryGrant', { params: { ...clinic(), grantId: standing } });
    expect(await enter(nurse, { objective: '体温 37.3' })).toBe('forbidden');
    const mine = await clerk.person.get('listEntryGrants', { params: clinic() });
    expect(mine.grants.map(({ isMine, endedAt }) => [isMine, endedAt === null])).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe('what was entered on behalf', () => {
  it('stands with who for whom and when, and its doctor is told on their first page that it waits', async () => {
    const { waiting } = await journey.doctor.get('listEntriesToSee', { params: clinic() });
    expect(waiting).toMatchObject([
      {
        enteredBy: '代行 事務',
        forDoctor: '水野 恵',
        parts: ['subjective'],
        state: 'waiting',
        content: null,
      },
      { enteredBy: '代行 看護', forDoctor: '水野 恵', parts: ['objective'], content: null },
    ]);
    const { rows } = await admin.query<{ on: string }>(
      `select detail->>'inPlaceOf' as on from audit_event where act = 'enterOnBehalf' and outcome = 'done'`,
    );
    expect(rows.map(({ on }) => on)).toEqual([journey.doctorStaffId, journey.doctorStaffId]);
    expect(await draft()).toBeNull();
  });

  it('shows nobody but its doctor the words of another', async () => {
    expect((await entriesOf(clerk.person)).map(({ isMine }) => isMine)).toEqual([true]);
    const opened = await clerk.person.call('openEntry', {
      params: { ...journey.at, entryId: await latest() },
    });
    expect(outcomeOf(opened)).toBe('forbidden');
  });

  it('is not approved unopened', async () => {
    const [first, second] = await entriesOf(journey.doctor);
    expect(await decide(first?.id ?? '', journey.view.id)).toBe('contentNotSeen');
    const { openingId } = await open(second?.id ?? '');
    expect(await decide(first?.id ?? '', openingId)).toBe('contentNotSeen');
  });

  it('is not approved as it was opened once other words have taken its place', async () => {
    const [first] = await entriesOf(journey.doctor);
    const { openingId, content } = await open(first?.id ?? '');
    expect(content).toEqual({ subjective: '咳が三日続く。' });
    expect(await enter(clerk, { subjective: '咳が四日続く。' }, first?.id)).toBe(200);
    expect(await decide(first?.id ?? '', openingId)).toBe('contentNotSeen');
    expect(await enter(nurse, { objective: 'x' }, first?.id)).toBe('forbidden');
  });

  it('keeps the note from being finalised while any of it waits, by whomever', async () => {
    await journey.writeNote('医師の記載。');
    await journey.end();
    const shown = await journey.doctor.call('previewNote', { params: journey.at, body: { amendment: null } });
    expect(outcomeOf(shown)).toBe('entriesWaiting');
    await administrator.get('changeFinalisingRule', {
      params: clinic(),
      body: { inPlace: 'either', autoAfterHours: 12, chaseAfterHours: 2 },
    });
    await admin.query(`update note_draft set saved_at = saved_at - interval '100 days'`);
    await admin.query(`update consultation set call_ended_at = call_ended_at - interval '100 days'
                       where call_ended_at is not null`);
    await finaliseByRule(server.database.app);
    expect((await journey.doctor.get('getNote', { params: journey.at })).versions).toEqual([]);
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await server.database.as(role);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      await client.query('begin');
      await client.query(
        `insert into note_preview (clinic_id, id, consultation_id, patient_id, digest, seen_by)
         select d.clinic_id, '00000000-0000-4000-8000-000000000001', d.consultation_id, c.patient_id,
                note_digest(d.content, '[]', d.author_staff_id, 1, ''), c.doctor_staff_id
         from note_draft d join consultation c on c.clinic_id = d.clinic_id and c.id = d.consultation_id`,
      );
      await expect(
        client.query(
          `insert into note_version (clinic_id, id, consultation_id, patient_id, version, content, header,
             author_staff_id, finaliser_staff_id, author_name, finaliser_name, reason, preview_id)
           select d.clinic_id, gen_random_uuid(), d.consultation_id, c.patient_id, 1, d.content, '[]',
             d.author_staff_id, c.doctor_staff_id, 'a', 'b', '', '00000000-0000-4000-8000-000000000001'
           from note_draft d join consultation c on c.clinic_id = d.clinic_id and c.id = d.consultation_id`,
        ),
      ).rejects.toMatchObject({ constraint: 'nothing_waits_for_approval' });
      await client.query('rollback');
    }
  });

  it('is chased once it has waited too long, with a duty and a letter, once', async () => {
    await admin.query('alter table behalf_entry disable trigger user');
    await admin.query(`update behalf_entry set entered_at = entered_at - interval '3 hours'`);
    await admin.query('alter table behalf_entry enable trigger user');
    expect([await chaseEntries(server.database.app), await chaseEntries(server.database.app)]).toEqual([
      1, 0,
    ]);
    const { tasks } = await journey.refresh();
    expect(tasks.filter(({ type, settledAt }) => type === 'entryWaits' && settledAt === null)).toHaveLength(
      1,
    );
    const { rows } = await admin.query(
      `select from graphile_worker._private_jobs where payload->'parameters'->>'news' = 'entryWaits'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('goes back with a word, which whoever entered it sees, and is entered anew', async () => {
    const nurses = (await entriesOf(journey.doctor)).find(({ enteredBy }) => enteredBy === '代行 看護');
    const { openingId } = await open(nurses?.id ?? '');
    expect(await decide(nurses?.id ?? '', openingId, 'sentBack')).toBe('invalidInput');
    expect(await decide(nurses?.id ?? '', openingId, 'sentBack', '測り直してください')).toBe(200);
    const { sentBack } = await nurse.person.get('listEntriesToSee', { params: clinic() });
    expect(sentBack).toMatchObject([{ word: '測り直してください', state: 'sentBack' }]);
    await grant({ staffId: nurse.staffId }, ['objective']);
    expect(await enter(nurse, { objective: '体温 37.5' }, nurses?.id)).toBe(200);
  });

  it('stands in the note once approved, below what its doctor wrote, and every author is kept', async () => {
    for (const { id, state } of await entriesOf(journey.doctor))
      if (state === 'waiting') expect(await decide(id, (await open(id)).openingId)).toBe(200);
    expect((await draft())?.content).toMatchObject({
      subjective: '医師の記載。\n咳が四日続く。',
      objective: '血圧 126/74（家庭）\n体温 37.5',
    });
    const authors = [
      {
        name: '水野 恵',
        how: 'self',
        parts: ['problem', 'subjective', 'objective', 'assessment', 'plan'],
      },
      { name: '代行 事務', how: 'onBehalf', parts: ['subjective'] },
      { name: '代行 看護', how: 'onBehalf', parts: ['objective'] },
    ];
    const shown = await journey.doctor.get('previewNote', { params: journey.at, body: { amendment: null } });
    expect(shown.authors).toEqual(expect.arrayContaining(authors));
    expect((await journey.refresh()).tasks.filter(({ type }) => type === 'entryWaits')).toMatchObject([
      { settledAt: expect.any(String) },
    ]);
    await journey.close();
    const { versions } = await journey.doctor.get('getNote', { params: journey.at });
    expect(versions[0]?.authors).toHaveLength(3);
    expect(versions[0]?.authors).toEqual(expect.arrayContaining(authors));
    expect(await enter(clerk, { subjective: 'あとから' })).toBe('notAllowedInThisState');
  });
});
