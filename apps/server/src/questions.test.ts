import { randomUUID } from 'node:crypto';
import type { Body } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPlace, Journey } from './testing/journey.ts';
import { codesOf } from './testing/refusals.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let journey: Journey;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
});
afterAll(async () => await server.close());

const codeOf = (reply: Reply<'askQuestion' | 'answerQuestion'>) => (reply.ok ? 'taken' : reply.problem.code);

async function tryToAsk(question: string, patientId = journey.view.patient.id) {
  const { patientVersion } = await journey.doctor.get('getAgreement', {
    params: { ...journey.patientAt, patientId },
  });
  return await journey.patient.call('askQuestion', {
    params: { clinicId: journey.clinicId, patientId },
    version: patientVersion,
    body: { question },
  });
}

const missingOnBoard = async () => {
  const { consultations } = await journey.doctor.get('getBoard', {
    params: { clinicId: journey.clinicId },
    query: {},
  });
  return consultations.find(({ id }) => id === journey.view.id)?.missing;
};

async function start(changes: Partial<Body<'startCall'>> = {}): Promise<Reply<never>> {
  await journey.refresh();
  return (await journey.doctor.call('startCall', {
    params: journey.at,
    version: journey.view.version,
    body: { doctorPlace: goodPlace, exceptions: [], ...changes },
  })) as Reply<never>;
}

describe('a question of the patient', () => {
  it('keeps the call from starting until it is answered, and stands on the board (S-1-1-2-iv)', async () => {
    expect(await missingOnBoard()).toEqual([]);
    const asked = await journey.ask(' 薬が合わないときは、どうなりますか。 ');
    expect(asked.questions).toMatchObject([
      { question: '薬が合わないときは、どうなりますか。', answer: null },
    ]);
    expect(await missingOnBoard()).toEqual(['question']);
    await journey.refresh();
    expect(journey.view.nextGate?.missing.map(({ code }) => code)).toEqual(['questionsUnanswered']);
    expect(codesOf(await start())).toEqual(['questionsUnanswered']);
  });

  it('is answered by the clinic once, and the patient reads who answered', async () => {
    await journey.answer('薬を変えるか、対面で診察します。');
    const { questions } = await journey.patient.get('getAgreement', { params: journey.patientAt });
    expect(questions).toMatchObject([
      { answer: { words: '薬を変えるか、対面で診察します。', by: '水野 恵' } },
    ]);
    expect(await missingOnBoard()).toEqual([]);
    await expect(journey.answer('もう一度')).rejects.toThrow('notAllowedInThisState');
    expect((await start()).ok).toBe(true);
  });

  it('leaves a line in the audit trail at every step, without its words', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ act: string; row: string }>(
      `select act, to_jsonb(e)::text as row from audit_event e where act in ('askQuestion', 'answerQuestion')
       and outcome = 'done' order by at`,
    );
    expect(rows.map(({ act }) => act)).toEqual(['askQuestion', 'answerQuestion']);
    for (const { row } of rows) expect(row).not.toContain('薬');
  });
});

describe('what is no question of this patient', () => {
  it('is not taken: nothing, too much, or about somebody else', async () => {
    expect(codeOf(await tryToAsk('　 '))).toBe('invalidInput');
    expect(codeOf(await tryToAsk('あ'.repeat(1001)))).toBe('invalidInput');
    const { patients } = await journey.doctor.get('findPatients', {
      params: { clinicId: journey.clinicId },
      body: { q: 'ささき' },
    });
    const other = patients[0]?.id ?? '';
    expect(codeOf(await tryToAsk('他の人の質問', other))).toBe('notFound');
    const { patientVersion, questions } = await journey.doctor.get('getAgreement', {
      params: journey.patientAt,
    });
    const theirs = { clinicId: journey.clinicId, patientId: other };
    const ofAnother = await journey.doctor.call('answerQuestion', {
      params: { ...theirs, questionId: questions[0]?.id ?? '' },
      version: (await journey.doctor.get('getAgreement', { params: theirs })).patientVersion,
      body: { answer: '答え' },
    });
    expect(codeOf(ofAnother)).toBe('notFound');
    const byThePatient = await journey.patient.call('answerQuestion', {
      params: { ...journey.patientAt, questionId: questions[0]?.id ?? '' },
      version: patientVersion,
      body: { answer: '自分で答える' },
    });
    expect(codeOf(byThePatient)).toBe('forbidden');
    const byTheDoctor = await journey.doctor.call('askQuestion', {
      params: journey.patientAt,
      version: patientVersion,
      body: { question: '医師の質問' },
    });
    expect(codeOf(byTheDoctor)).toBe('forbidden');
  });

  it('is not taken while five wait for an answer', async () => {
    for (let n = 1; n <= 5; n += 1) await journey.ask(`${n}つ目の質問`);
    expect(codeOf(await tryToAsk('6つ目の質問'))).toBe('limitReached');
    await journey.answer('答え');
    expect(codeOf(await tryToAsk('6つ目の質問'))).toBe('taken');
  });
});

describe('the table of questions', () => {
  const insert = `insert into patient_question (clinic_id, id, patient_id, number, question, asked_by)
    values ($1, $2, $3, $4, $5, $6)`;
  const asRole = async (clinicId: string) => {
    const client = await server.database.as('onshin_app');
    await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
    return client;
  };
  const write = async (under: string, number: number, question: string) => {
    const admin = await server.database.as('postgres');
    const patientId = journey.view.patient.id;
    const { rows } = await admin.query<{ id: string }>('select account_id as id from patient where id = $1', [
      patientId,
    ]);
    const client = await asRole(under);
    const values = [journey.clinicId, randomUUID(), patientId, number, question, rows[0]?.id];
    return await client.query(insert, values);
  };

  it('shows nothing under another clinic, and takes nothing there', async () => {
    const other = randomUUID();
    const client = await asRole(other);
    for (const table of ['patient_question', 'question_answer'])
      expect((await client.query(`select from ${table}`)).rowCount).toBe(0);
    await expect(write(other, 100, '質問')).rejects.toMatchObject({ code: '42501' });
  });

  it('takes neither an endless question, nor an empty one, nor one too many', async () => {
    const here = journey.clinicId;
    await expect(write(here, 100, 'あ'.repeat(1001))).rejects.toMatchObject({ code: '23514' });
    await expect(write(here, 100, '')).rejects.toMatchObject({ code: '23514' });
    await expect(write(here, 201, '質問')).rejects.toMatchObject({ code: '23514' });
    await expect(write(here, 1, '質問')).rejects.toMatchObject({ code: '23505' });
    expect((await write(here, 100, '質問')).rowCount).toBe(1);
  });

  it('takes no second answer', async () => {
    const client = await asRole(journey.clinicId);
    const again = client.query(
      `insert into question_answer (clinic_id, id, question_id, answer, answered_by)
       select clinic_id, gen_random_uuid(), question_id, '別の答え', answered_by from question_answer limit 1`,
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });
});
