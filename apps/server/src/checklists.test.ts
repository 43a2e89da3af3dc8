import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let administrator: TestPerson;
let params: { clinicId: string };
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  administrator = await server.signedIn('administrator');
  params = { clinicId: server.clinicId };
});
afterAll(async () => await server.close());

const own = { title: '院内の点検表', source: '見本' };
const bring = async (points: unknown, person = administrator) =>
  await person.call('bringChecklist', {
    params,
    body: { format: 'json', content: JSON.stringify({ ...own, points }) },
  });
const list = async (person = administrator) => await person.get('listChecklists', { params });

describe('a published checklist', () => {
  it('is answered from the controls and from what the clinic has set up', async () => {
    expect(
      (
        await bring([
          { no: '1', text: '合意している', clauses: ['S-1-1-2-i'] },
          { no: '2', text: '急変時に診る医療機関がある', clauses: ['S-2-1-2-ii'] },
        ])
      ).ok,
    ).toBe(true);
    const { checklists, edition } = await list();
    expect(edition).toBe('2026-04');
    expect(checklists).toHaveLength(1);
    expect(checklists[0]?.points.map(({ answer }) => answer)).toEqual(['met', 'met']);
    const { version, settings } = await administrator.get('getClinicSettings', { params });
    await administrator.get('changeClinicSettings', {
      params,
      version,
      body: { ...settings, emergencyPlace: null },
    });
    expect((await list()).checklists[0]?.points.map(({ answer }) => answer)).toEqual(['met', 'notYet']);
  });

  it('of the same title takes the place of the one before, which nobody can change or remove', async () => {
    const reply = await administrator.call('bringChecklist', {
      params,
      body: { ...own, format: 'csv', content: '\uFEFFno,text,clauses\r\n1,"研修を、受けた",S-3-1-a\r\n' },
    });
    expect(reply.ok).toBe(true);
    const { checklists } = await list();
    expect(checklists.map(({ title, points }) => [title, points.map(({ text }) => text)])).toEqual([
      [own.title, ['研修を、受けた']],
    ]);
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await server.database.as(role);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      for (const act of [`update published_checklist set title = 'x'`, `delete from published_checklist`])
        await expect(client.query(act)).rejects.toThrow(/never changed|permission denied/u);
    }
  });

  it('with faults is refused with all of them, each at its place', async () => {
    const reply = await bring([
      { no: '1', text: '', clauses: ['S-1-1-2-i'] },
      { no: '1', text: '研修', clauses: ['S-9-9'] },
    ]);
    expect(reply.ok ? [] : reply.problem.fields).toEqual([
      { path: 'points.0.text', message: 'textMissing' },
      { path: 'points.1.no', message: 'numberTwice' },
      { path: 'points.1.clauses', message: 'unknownClause' },
    ]);
    for (const content of ['', '{', 'null', '[]']) {
      const broken = await administrator.call('bringChecklist', {
        params,
        body: { format: 'json', content },
      });
      expect(broken.ok ? [] : broken.problem.fields).toEqual([{ path: 'points', message: 'notAList' }]);
    }
  });

  it('is brought by an administrator, and read by whoever answers for the clinic', async () => {
    const doctor = await server.signedIn('doctor');
    const clerk = await server.signedIn('clerk');
    expect((await bring([], doctor)).status).toBe(403);
    expect((await list(doctor)).checklists).toHaveLength(1);
    expect((await clerk.call('listChecklists', { params })).status).toBe(403);
  });
});
