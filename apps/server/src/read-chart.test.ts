import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReadingFolder } from './cli/reading-folder.ts';
import { chartTables, notOfTheChart } from './modules/reading/index.ts';
import { addFile, pictureOf } from './testing/file-bodies.ts';
import { Journey } from './testing/journey.ts';
import { outcomeOf } from './testing/refusals.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let admin: pg.Client;
let journey: Journey;
let folder: string;
const hostile = '<script>alert(1)</script> & "引用" <b>太字</b>';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-reading-'));
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  admin = await server.database.as('postgres');
  journey = await Journey.open(server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote(hostile);
  await journey.end();
  await journey.close();
  await journey.amend(
    { subjective: '訂正した訴え', objective: '', assessment: '', plan: '', problem: '高血圧' },
    '誤記のため',
  );
  await journey.ask('薬はどこで受け取れますか。');
  await addFile(server, journey.doctor, journey.view.patient.id, await pictureOf(300, 200));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const write = async (name: string, number: string | null) => {
  const { store, keys } = server.files.parts;
  const out = join(folder, name);
  const written = await writeReadingFolder({ app: server.database.app, store, keys }, out, {
    clinicId: server.clinicId,
    number,
    purpose: '監査への提出',
  });
  return { out, written };
};

describe('a chart written to be read without this system', () => {
  it('shows every version of a note with its names and times, and everything else that stands', async () => {
    const { number } = journey.view.patient;
    const { out, written } = await write('one', number);
    expect(written).toMatchObject({ charts: 1, filesGone: 0 });
    const page = await readFile(join(out, number, 'index.html'), 'utf8');
    for (const words of [
      '髙橋 和子',
      '<h2>対面診療</h2>',
      '監査への提出',
      '診療録 第1版（確定）',
      '診療録 第2版（確定）',
      '訂正の理由: 誤記のため',
      '訂正した訴え',
      '確定 水野 恵',
      '双方向の映像と音声',
      '薬はどこで受け取れますか。',
      '3か月に1回は対面で診察し',
      'アムロジピン',
    ])
      expect(page, words).toContain(words);
    const visits = page.split('<h2>対面診療</h2>')[1] ?? '';
    const days = [...visits.matchAll(/<h3>(\d+)年(\d+)月(\d+)日/g)].map(([, ...day]) =>
      day.map((part) => part.padStart(2, '0')).join('-'),
    );
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('runs nothing and asks nothing of anybody, whatever was written into it', async () => {
    const page = await readFile(join(folder, 'one', journey.view.patient.number, 'index.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引用&quot;');
    expect(page).not.toMatch(/<script|<b>|\son\w+=|https?:\/\//);
    expect(page).toContain("default-src 'none'");
  });

  it('carries its files in the clear and every record as data, for nobody else of the machine to read', async () => {
    const at = join(folder, 'one', journey.view.patient.number);
    const files = await readdir(join(at, 'files'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const bytes = await readFile(join(at, 'files', name));
      expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    }
    const chart = JSON.parse(await readFile(join(at, 'chart.json'), 'utf8')) as {
      rows: Record<string, unknown[]>;
    };
    expect(Object.keys(chart.rows).toSorted()).toEqual(Object.keys(chartTables).toSorted());
    expect(chart.rows['note_version']).toHaveLength(2);
    expect(chart.rows['judgement']?.length).toBeGreaterThan(5);
    expect((await stat(join(at, 'chart.json'))).mode & 0o077).toBe(0);
  });

  it('is of that patient alone, or of everybody of the clinic with a list in front', async () => {
    const { rows } = await admin.query<{ number: string; name: string }>('select number, name from patient');
    const one = await readFile(join(folder, 'one', 'index.html'), 'utf8');
    for (const { number, name } of rows)
      expect(one.includes(name), name).toBe(number === journey.view.patient.number);
    const { out, written } = await write('all', null);
    expect(written.charts).toBe(rows.length);
    const list = await readFile(join(out, 'index.html'), 'utf8');
    for (const { number, name } of rows) {
      expect(list).toContain(`href="${number}/index.html"`);
      expect(await readFile(join(out, number, 'index.html'), 'utf8')).toContain(name);
    }
  });

  it('is written down as a reading of that chart, with its purpose', async () => {
    const { rows } = await admin.query<{ role: string; purpose: string }>(
      `select e.actor_role as role, e.detail->>'purpose' as purpose
       from audit_event e join audit_subject s on s.event_id = e.id
       where e.act = 'readWholeChart' and e.outcome = 'read' and s.patient_id = $1`,
      [journey.view.patient.id],
    );
    expect(rows).toEqual([
      { role: 'operator', purpose: '監査への提出' },
      { role: 'operator', purpose: '監査への提出' },
    ]);
  });

  it('leaves nothing behind for somebody who is no patient', async () => {
    const { out, written } = await write('nobody', '999999');
    expect(written.charts).toBe(0);
    await expect(stat(out)).rejects.toThrow('ENOENT');
  });
});

describe('a chart taken from its page', () => {
  const take = async (person: TestPerson) =>
    await person.call('takeChart', { params: journey.patientAt, body: { purpose: '転院先へ渡す' } });

  it('is the same page and the same records, for whoever reads notes and has shown who they are', async () => {
    const reply = await take(journey.doctor);
    if (!reply.ok) throw new Error(reply.problem.code);
    const parts = unzipSync(Buffer.from(reply.body.zip, 'base64'));
    expect(Object.keys(parts)).toEqual(['index.html', 'chart.json']);
    expect(Buffer.from(parts['index.html'] ?? []).toString()).toContain('診療録 第2版（確定）');
    expect(Buffer.from(parts['index.html'] ?? []).toString()).toContain('転院先へ渡す');
    expect(outcomeOf(await take(await server.signedIn('clerk')))).toBe('forbidden');
    expect(outcomeOf(await take(await server.signedIn('administrator')))).toBe('forbidden');
    expect(outcomeOf(await take(journey.patient))).toBe('forbidden');
  });

  it('is a reading with its purpose, and no copy of it stays behind', async () => {
    const { rows } = await admin.query(
      `select from audit_event where act = 'takeChart' and outcome = 'read' and detail->>'purpose' = '転院先へ渡す'`,
    );
    expect(rows).toHaveLength(1);
    const kept = await admin.query(`select from idempotency_key where answer::text like '%onshin-chart-%'`);
    expect(kept.rows).toEqual([]);
  });
});

describe('what belongs to a chart', () => {
  it('is decided for every table that names a patient, a consultation or a row of the chart', async () => {
    const { rows } = await admin.query<{ name: string }>(
      `select distinct c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where a.attname in ('patient_id', 'consultation_id') and c.relkind = 'r'
         and c.relnamespace = 'public'::regnamespace and not a.attisdropped
       union
       select distinct k.conrelid::regclass::text from pg_constraint k
       where k.contype = 'f' and k.confrelid::regclass::text = any ($1)`,
      [Object.keys(chartTables)],
    );
    const decided = new Set([...Object.keys(chartTables), ...Object.keys(notOfTheChart)]);
    expect(rows.map(({ name }) => name).filter((name) => !decided.has(name))).toEqual([]);
  });
});
