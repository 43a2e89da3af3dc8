import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

async function count(from: string): Promise<number> {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{ count: number }>(`select count(*)::int as count from ${from}`);
  return rows[0]?.count ?? -1;
}

describe('what one person can fill', () => {
  it('ends with two hundred drafts: the one saved longest ago gives way', async () => {
    const patient = await server.signedIn('patient');
    const params = (key: string) => ({ clinicId: server.clinicId, kind: 'request' as const, key });
    for (let n = 0; n < 203; n += 1)
      await patient.get('saveDraft', { params: params(`d${n}`), body: { content: { n } } });
    expect(await count('draft')).toBe(200);
    expect((await patient.get('getDraft', { params: params('d2') })).content).toBeNull();
    expect((await patient.get('getDraft', { params: params('d3') })).content).toEqual({ n: 3 });
    // Another person's are another person's.
    const doctor = await server.signedIn('doctor');
    await doctor.get('saveDraft', { params: params('d0'), body: { content: {} } });
    expect(await count('draft')).toBe(201);
  });

  it('ends with three hundred anonymous calls for advice an hour; advice itself is given to everybody', async () => {
    const admin = await server.database.as('postgres');
    await admin.query(
      `insert into red_flag_advice (clinic_id, id, red_flags, given_at)
       select $1, gen_random_uuid(), '{chestPain}', now() - interval '1 minute' from generate_series(1, 299)`,
      [server.clinicId],
    );
    const ask = async (person = server.person()) =>
      await person.get('adviseOnRedFlags', {
        params: { clinicId: server.clinicId },
        body: { redFlags: ['chestPain'] },
      });
    const audited = `audit_event where act = 'adviseOnRedFlags'`;
    for (let n = 0; n < 3; n += 1) expect((await ask()).advice).toHaveLength(1);
    expect(await count('red_flag_advice')).toBe(300);
    expect(await count(audited)).toBe(1);
    await ask(await server.signedIn('patient'));
    expect(await count('red_flag_advice')).toBe(301);
    expect(await count(audited)).toBe(2);
  });
});
