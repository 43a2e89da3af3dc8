import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClosedFollowUp, type ClosedFollowUp } from './testing/closed-follow-up.ts';
import type { TestPerson } from './testing/test-server.ts';

let { server, journey, administrator, at, today, thisDay } = {} as ClosedFollowUp;
beforeAll(async () => {
  ({ server, journey, administrator, at, today, thisDay } = await openClosedFollowUp());
});
afterAll(async () => await server.close());

async function invite(period: ClosedFollowUp['thisDay'] = thisDay) {
  const { inspection, path, code } = await administrator.get('inviteInspector', {
    params: at,
    body: { inspector: '検査 花子', authority: '保健所', days: 7, ...period },
  });
  return { inspection, token: path.split('#')[1] ?? '', code };
}

async function enter(token: string, code: string): Promise<TestPerson> {
  const inspector = server.person();
  await inspector.get('enterInspection', { body: { token, code } });
  return inspector;
}

describe('an inspector', () => {
  it('reads the period and each consultation in it, and every reading is on record', async () => {
    const { inspection, token, code } = await invite();
    const inspector = await enter(token, code);
    const { inspection: own } = await inspector.get('getSession');
    expect(own).toMatchObject({
      clinicId: server.clinicId,
      inspector: '検査 花子',
      from: today,
      until: today,
    });
    const period = await inspector.get('getPeriodEvidence', { params: at, query: thisDay });
    expect(period.consultations.map(({ id }) => id)).toContain(journey.view.id);
    const evidence = await inspector.get('getEvidence', { params: journey.at });
    expect(evidence.judgements.length).toBeGreaterThan(4);
    expect(Object.keys(evidence.judgements[0]?.facts ?? {})).not.toEqual([]);
    const whole = await inspector.get('getEvidencePackage', { params: at, query: thisDay });
    expect(whole.made.for).toBe('inspection');
    const { inspections } = await administrator.get('listInspections', { params: at });
    expect(inspections.find(({ id }) => id === inspection.id)?.reads.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['getPeriodEvidence', 'getEvidence', 'getEvidencePackage']),
    );
  });

  it('sees nothing outside the period, nothing else of the clinic, and changes nothing', async () => {
    const { token, code } = await invite({ from: '2020-01-01', until: '2020-12-31' });
    const inspector = await enter(token, code);
    expect((await inspector.call('getEvidence', { params: journey.at })).status).toBe(404);
    expect((await inspector.call('getPeriodEvidence', { params: at, query: thisDay })).status).toBe(403);
    const answers = await Promise.all([
      inspector.call('getBoard', { params: at }),
      inspector.call('getChart', { params: journey.patientAt }),
      inspector.call('getConsultation', { params: journey.at }),
      inspector.call('getNote', { params: journey.at }),
      inspector.call('listStaff', { params: at }),
      inspector.call('listInspections', { params: at }),
      inspector.call('explainClause', { params: at, body: { clauseId: 'S-1-5-3', words: 'x' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  });

  it('is nobody elsewhere: no draft, no other clinic, no patient, whoever the name is', async () => {
    const { token, code } = await invite();
    const inspector = await enter(token, code);
    const answers = await Promise.all([
      inspector.call('getDraft', { params: { ...at, kind: 'request', key: 'request' } }),
      inspector.call('getPatientHome', { params: at }),
      inspector.call('sendSignInLink', {
        body: { clinicId: server.clinicId, email: 'x@example.jp', language: 'ja' },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 202]);
    const superuser = await server.database.as('postgres');
    const { rows } = await superuser.query(
      `select email from account where email like '%@inspection.invalid'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('enters by link and code together, and after five wrong codes not at all', async () => {
    const { token, code } = await invite();
    const wrong = code === '00000000' ? '00000001' : '00000000';
    const stranger = server.person();
    for (let tries = 0; tries < 5; tries += 1) {
      const reply = await stranger.call('enterInspection', { body: { token, code: wrong } });
      expect(reply.ok ? '' : reply.problem.code).toBe('signInFailed');
    }
    const late = await stranger.call('enterInspection', { body: { token, code } });
    expect(late.ok ? '' : late.problem.code).toBe('linkExpired');
    const nothing = await stranger.call('enterInspection', { body: { token: 'x'.repeat(43), code } });
    expect(nothing.ok ? '' : nothing.problem.code).toBe('linkExpired');
  });

  it('has five wrong codes and no more, when they are all sent at once', async () => {
    const { token, code } = await invite();
    const wrong = code === '00000000' ? '00000001' : '00000000';
    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        server.person().call('enterInspection', { body: { token, code: wrong } }),
      ),
    );
    expect(replies.filter((reply) => !reply.ok && reply.problem.code === 'signInFailed')).toHaveLength(5);
  });

  it('is shut out at once when the clinic ends the inspection, and when its time is over', async () => {
    const { inspection, token, code } = await invite();
    const inspector = await enter(token, code);
    await administrator.get('endInspection', { params: { ...at, inspectionId: inspection.id } });
    expect((await inspector.call('getPeriodEvidence', { params: at, query: thisDay })).status).toBe(401);
    expect((await inspector.get('getSession')).inspection).toBeNull();
    expect((await server.person().call('enterInspection', { body: { token, code } })).status).toBe(410);

    const other = await invite();
    const second = await enter(other.token, other.code);
    const superuser = await server.database.as('postgres');
    await superuser.query(`alter table inspection disable trigger only_ends`);
    await superuser.query(
      `update inspection set invited_at = now() - interval '2 days', open_until = now() - interval '1 day' where id = $1`,
      [other.inspection.id],
    );
    await superuser.query(`alter table inspection enable trigger only_ends`);
    expect((await second.call('getPeriodEvidence', { params: at, query: thisDay })).status).toBe(401);
  });
});

describe('an inspection', () => {
  it('has a link and code that are shown once, and kept nowhere, not even for a repeat of the request', async () => {
    const key = randomUUID();
    const body = { inspector: '検査 花子', authority: '保健所', days: 7, ...thisDay };
    const { code, path } = await administrator.get('inviteInspector', { params: at, body, key });
    const again = await administrator.call('inviteInspector', { params: at, body, key });
    expect(again.ok ? '' : again.problem.code).toBe('answeredOnce');
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ answer: unknown }>(
      'select answer::text as answer from idempotency_key where key = $1',
      [key],
    );
    expect(rows).toEqual([{ answer: 'null' }]);
    expect(path).not.toContain(code);
  });

  it('is opened by an administrator alone, for a year at most and thirty days at most', async () => {
    const body = { inspector: 'A', authority: 'B', days: 7, ...thisDay };
    expect((await journey.doctor.call('inviteInspector', { params: at, body })).status).toBe(403);
    for (const wrong of [
      { days: 31 },
      { from: '2020-01-01', until: '2022-01-01' },
      { from: today, until: '2020-01-01' },
    ]) {
      const reply = await administrator.call('inviteInspector', { params: at, body: { ...body, ...wrong } });
      expect(reply.ok ? '' : reply.problem.code).toBe('invalidInput');
    }
  });

  it('can be ended and never widened, removed or reopened, whoever tries', async () => {
    const { inspection } = await invite();
    for (const role of ['onshin_app', 'onshin_owner'] as const) {
      const client = await server.database.as(role);
      await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
      for (const change of [
        `period_from = '2000-01-01'`,
        `open_until = now() + interval '30 days'`,
        `inspector = 'X'`,
      ]) {
        await expect(
          client.query(`update inspection set ${change} where id = $1`, [inspection.id]),
        ).rejects.toThrow(/only be ended/u);
      }
      await expect(client.query(`delete from inspection where id = $1`, [inspection.id])).rejects.toThrow(
        /only be ended|permission denied/u,
      );
    }
  });
});
