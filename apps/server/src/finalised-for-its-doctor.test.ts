import type { StaffRole } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finaliseByRule } from './modules/record/index.ts';
import { hire } from './testing/everybody.ts';
import { openPerson, type TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
});
afterAll(async () => await server.close());

/** A follow-up whose doctor has written and ended, and then was not there any more. */
async function leave(text = '確定の前に倒れた。'): Promise<void> {
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote(text);
  await journey.end();
}
const somebody = async (...roles: StaffRole[]) =>
  openPerson(server.url, (await hire(admin, server.clinicId, roles)).cookie);
const at = () => ({ clinicId: server.clinicId });
const rule = async (by: TestPerson, inPlace: 'securityOfficer' | 'either', autoAfterHours: number | null) =>
  await by.get('changeFinalisingRule', {
    params: at(),
    body: { inPlace, autoAfterHours, chaseAfterHours: 24 },
  });
const versions = async () => (await journey.doctor.get('getNote', { params: journey.at })).versions;

/** Lets everything about the draft have happened so many hours earlier. */
async function pass(hours: number): Promise<void> {
  const id = [journey.view.id, hours];
  await admin.query(
    `update note_draft set saved_at = saved_at - make_interval(hours => $2) where consultation_id = $1`,
    id,
  );
  await admin.query(
    `update consultation set call_ended_at = call_ended_at - make_interval(hours => $2) where id = $1`,
    id,
  );
  await admin.query('alter table finalising_notice disable trigger user');
  await admin.query(
    `update finalising_notice set told_at = told_at - make_interval(hours => $2) where consultation_id = $1`,
    id,
  );
  await admin.query('alter table finalising_notice enable trigger user');
}
const mails = async () =>
  (
    await admin.query<{ news: string }>(
      `select payload->'parameters'->>'news' as news from graphile_worker._private_jobs
       where payload->>'template' = 'noteNews' and payload->'parameters'->>'path' like '%' || $1 order by id`,
      [journey.view.id],
    )
  ).rows.map(({ news }) => news);

describe('a note whose doctor cannot finalise it', () => {
  beforeAll(async () => await leave());

  it('is seen by whoever answers for the system, and by its doctor alone of the doctors', async () => {
    const of = async (person: TestPerson) => (await person.get('listUnfinalised', { params: at() })).notes;
    expect(await of(await somebody('securityOfficer'))).toMatchObject([
      { consultationId: journey.view.id, isMine: false, mayFinaliseInPlace: true, byRuleAt: null },
    ]);
    expect(await of(journey.doctor)).toMatchObject([{ isMine: true, mayFinaliseInPlace: false }]);
    expect(await of(await somebody('doctor'))).toEqual([]);
  });

  it('is finalised in their place by those alone whom the rule of the clinic names', async () => {
    await rule(await server.signedIn('administrator'), 'securityOfficer', null);
    const look = async (person: TestPerson) =>
      outcomeOf(await person.call('previewInPlace', { params: journey.at }));
    expect(await look(await somebody('administrator', 'doctor'))).toBe('forbidden');
    expect(await look(await somebody('administrator'))).toBe('forbidden');
    expect(await look(await somebody('doctor'))).toBe('forbidden');
    expect(await look(journey.doctor)).toBe('forbidden');
    expect(await look(await somebody('securityOfficer'))).toBe(200);
  });

  it('is finalised with the reason, once it was looked at, and says in whose place', async () => {
    const officer = await somebody('securityOfficer');
    const finalise = async (previewId: string) =>
      outcomeOf(
        await officer.call('finaliseInPlace', {
          params: journey.at,
          body: { previewId, why: '急病で入院したため' },
        }),
      );
    expect(await finalise(journey.view.id)).toBe('contentNotSeen');
    const shown = await officer.get('previewInPlace', { params: journey.at });
    expect(shown).toMatchObject({ author: '水野 恵', finaliser: 'securityOfficer' });
    expect(await finalise(shown.id)).toBe(200);
    expect(await versions()).toMatchObject([
      {
        author: '水野 恵',
        finaliser: 'securityOfficer',
        how: 'inPlace',
        inPlaceOf: '水野 恵',
        inPlaceWhy: '急病で入院したため',
      },
    ]);
    expect(await mails()).toEqual(['inPlace']);
  });

  it('stays open until its own doctor answers for what only they can, and is amended by them meanwhile', async () => {
    await journey.refresh();
    expect([journey.view.status, journey.view.noteState]).toEqual(['ended', 'finalised']);
    const content = { subjective: '上書き', objective: '', assessment: '', plan: '', problem: '' };
    const saved = await journey.doctor.call('saveNote', { params: journey.at, version: 0, body: content });
    expect(outcomeOf(saved)).toBe('notAllowedInThisState');
    await journey.amend({ ...content, subjective: '戻って補った。' }, '本人が確かめた');
    expect((await journey.close()).status).toBe('closed');
    expect((await versions()).map(({ how, version }) => [version, how])).toEqual([
      [2, 'byDoctor'],
      [1, 'inPlace'],
    ]);
  });
});

describe('a rule that finalises after a time', () => {
  beforeAll(async () => await leave('決まりが確定する。'));
  const run = async () => await finaliseByRule(server.database.app);

  it('is off until an administrator sets it', async () => {
    await pass(1000);
    expect([await run(), await versions(), await mails()]).toEqual([0, [], []]);
    const refused = await journey.doctor.call('changeFinalisingRule', {
      params: at(),
      body: { inPlace: 'either', autoAfterHours: 48, chaseAfterHours: 24 },
    });
    expect(outcomeOf(refused)).toBe('forbidden');
    await journey.writeNote('決まりが確定する。');
  });

  it('tells the doctor first, once, and waits', async () => {
    await rule(await server.signedIn('administrator'), 'either', 48);
    expect([await run(), await mails()]).toEqual([0, []]);
    await pass(24);
    expect([await run(), await run(), await mails()]).toEqual([0, 0, ['willBeFinalised']]);
  });

  it('begins anew when the doctor writes again', async () => {
    await journey.writeNote('まだ書いている。');
    await pass(24);
    expect([await run(), await versions(), await mails()]).toEqual([
      0,
      [],
      ['willBeFinalised', 'willBeFinalised'],
    ]);
  });

  it('then finalises with who wrote and whose note it is, tells them, and closes nothing', async () => {
    await pass(24);
    expect([await run(), await run()]).toEqual([1, 0]);
    expect(await versions()).toMatchObject([{ author: '水野 恵', finaliser: '水野 恵', how: 'byRule' }]);
    expect((await mails()).at(-1)).toBe('finalisedByRule');
    expect((await journey.refresh()).status).toBe('ended');
    const { rows } = await admin.query<{ role: string; rule: boolean }>(
      `select actor_role as role, detail ? 'ruleId' as rule from audit_event where act = 'finaliseByRule'`,
    );
    expect(rows).toEqual([{ role: 'rule', rule: true }]);
    await journey.close();
  });
});

describe('whoever writes to the database', () => {
  beforeAll(async () => await leave('壁'));

  it.each([
    ['by rule before its time', `'byRule'`, 'finalised_by_the_rule'],
    ['in the doctor’s place by somebody the rule does not name', `'inPlace'`, 'in_place_by_the_rule'],
    ['as its doctor without being that', `'byDoctor'`, 'finalised_by_its_doctor'],
  ])('finalises nothing %s', async (_, how, constraint) => {
    const nurse = await hire(admin, server.clinicId, ['nurse']);
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await server.database.as(role);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      await client.query(
        `insert into note_preview (clinic_id, id, consultation_id, patient_id, digest, seen_by)
         select d.clinic_id, gen_random_uuid(), d.consultation_id, c.patient_id,
                note_digest(d.content, '[]', d.author_staff_id, 1, ''), $2
         from note_draft d join consultation c on c.clinic_id = d.clinic_id and c.id = d.consultation_id
         where d.consultation_id = $1`,
        [journey.view.id, nurse.staffId],
      );
      await expect(
        client.query(
          `insert into note_version (clinic_id, id, consultation_id, patient_id, version, content, header,
             author_staff_id, finaliser_staff_id, author_name, finaliser_name, reason, preview_id, how, in_place_of,
             in_place_of_name, in_place_why, rule_id)
           select d.clinic_id, gen_random_uuid(), d.consultation_id, c.patient_id, 1, d.content, '[]',
             d.author_staff_id, case when ${how} = 'byRule' then c.doctor_staff_id else $2::uuid end, 'a', 'b', '',
             case when ${how} = 'byRule' then null else
               (select id from note_preview where seen_by = $2 and consultation_id = $1 limit 1) end,
             ${how}, case when ${how} = 'inPlace' then c.doctor_staff_id end,
             case when ${how} = 'inPlace' then 'x' end, case when ${how} = 'inPlace' then 'y' else '' end,
             case when ${how} = 'byRule' then (select id from finalising_rule_of(d.clinic_id)) end
           from note_draft d join consultation c on c.clinic_id = d.clinic_id and c.id = d.consultation_id
           where d.consultation_id = $1`,
          [journey.view.id, nurse.staffId],
        ),
      ).rejects.toMatchObject({ constraint });
    }
  });
});
