import type { Answer, TimelineItem, TimelineKind } from '@onshin/contract';
import { timelineKind } from '@onshin/contract';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageQuery } from './modules/timeline/timeline.store.ts';
import type { TestPerson } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  journey = await Journey.open(server);
  await journey.untilClosed();
  await journey.ask('通話はどのくらいかかりますか。');
  await journey.request();
  await journey.refresh();
  journey.view = await journey.doctor.get('moveInPerson', {
    params: journey.at,
    version: journey.view.version,
    body: { where: '当院', informed: '受付', information: '診療録', reason: '採血', urgentAdvice: '' },
  });
});
afterAll(async () => await server.close());

/** The whole line, page after page. */
async function walk(person: TestPerson, kinds?: readonly TimelineKind[]): Promise<TimelineItem[]> {
  const items: TimelineItem[] = [];
  let next: Answer<'listTimeline'>['next'] | undefined;
  do {
    const query = { ...next, ...(kinds === undefined ? {} : { kinds: kinds.join(',') }) };
    const page: Answer<'listTimeline'> = await person.get('listTimeline', {
      params: journey.patientAt,
      query,
    });
    items.push(...page.items);
    next = page.next;
  } while (next !== null);
  return items;
}

describe('the time line of a chart', () => {
  it('has every kind of thing in the order in which it was, each said to be online or not', async () => {
    const items = await walk(journey.doctor);
    const kinds = new Set(items.map(({ kind }) => kind));
    for (const kind of [
      'request',
      'call',
      'note',
      'visit',
      'plan',
      'explanation',
      'agreement',
      'judgement',
      'referral',
      'message',
    ] as const)
      expect(kinds, kind).toContain(kind);
    const times = items.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    const of = (kind: TimelineKind) => items.find((item) => item.kind === kind);
    expect(of('call')).toMatchObject({ isOnline: true, by: '水野 恵', about: '高血圧', state: 'completed' });
    expect(of('visit')).toMatchObject({ isOnline: false });
    expect(of('referral')).toMatchObject({ isOnline: false, about: '当院', state: 'movedInPerson' });
    expect(of('plan')).toMatchObject({ isOnline: null, state: 'adopted' });
    expect(of('message')).toMatchObject({ about: '通話はどのくらいかかりますか。', state: 'open' });
  });

  it('shows the kinds that were asked for alone', async () => {
    const items = await walk(journey.doctor, ['note', 'call']);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['note', 'call']));
  });

  it('shows at the counter that a note is there, and not what it says', async () => {
    const [mine] = await walk(journey.doctor, ['note']);
    const [theirs] = await walk(await server.signedIn('clerk'), ['note']);
    expect(mine?.about).toContain('コントロール良好');
    expect(theirs).toMatchObject({ id: mine?.id, about: '' });
  });

  it('is written down as the reading of that chart', async () => {
    await walk(journey.doctor);
    const { rows } = await admin.query(
      `select from audit_event e join audit_subject s on s.event_id = e.id
       where e.act = 'listTimeline' and e.outcome = 'read' and s.patient_id = $1`,
      [journey.view.patient.id],
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('a long time line', () => {
  const many = 5_000;
  beforeAll(async () => {
    await admin.query('alter table judgement disable trigger user');
    // A hundred at a time stand at the same instant: only their ids tell them apart.
    await admin.query(
      `insert into judgement (clinic_id, id, consultation_id, patient_id, gate, outcome, edition, policy, facts, verdicts,
                              actor_account_id, actor_name, judged_at)
       select clinic_id, gen_random_uuid(), consultation_id, patient_id, gate, outcome, edition, policy, '{}', '[]',
              actor_account_id, actor_name, judged_at - make_interval(secs => n / 100) - interval '1 microsecond'
       from (select * from judgement where patient_id = $1 limit 1) one, generate_series(1, $2) n`,
      [journey.view.patient.id, many],
    );
    await admin.query('alter table judgement enable trigger user');
    await admin.query('analyze');
  });

  it('is whole page by page: nothing twice, nothing left out', async () => {
    const items = await walk(journey.doctor, ['judgement']);
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { rows } = await admin.query<{ id: string }>(
      `select id from judgement where patient_id = $1 order by judged_at desc, id desc`,
      [journey.view.patient.id],
    );
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  it('costs a page of each kind, wherever one is in it', async () => {
    const { rows } = await admin.query<{ at: string; id: string }>(
      `select judged_at::text as at, id from judgement where patient_id = $1
       order by judged_at desc, id desc offset ${many / 2} limit 1`,
      [journey.view.patient.id],
    );
    const app = await server.database.as('onshin_app');
    await app.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    const { patient } = journey.view;
    for (const after of [null, rows[0] ?? null]) {
      const compiled = pageQuery(server.clinicId, patient.id, timelineKind.options, after, 51).compile(
        server.database.app,
      );
      const plan = await app.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, buffers off) ${compiled.sql}`,
        compiled.parameters as unknown[],
      );
      const text = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(text).toContain('judgement_in_line');
      expect(text).not.toMatch(/Seq Scan on judgement/);
      const read = [...text.matchAll(/Scan using judgement_in_line.*?actual.*?rows=(\d+)/g)].map((match) =>
        Number(match[1]),
      );
      expect(read).toHaveLength(1);
      for (const actual of read) expect(actual).toBeLessThanOrEqual(51);
    }
  });
});
