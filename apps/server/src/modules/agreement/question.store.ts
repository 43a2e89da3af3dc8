import type { AgreementView } from '@onshin/contract';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

type Question = AgreementView['questions'][number];

/** What the patient asked: the open ones first, and of the answered the newest. */
export async function listQuestions(tx: Tx, clinicId: string, patientId: string): Promise<Question[]> {
  const { rows } = await sql<{
    id: string;
    question: string;
    askedAt: string;
    answer: string | null;
    by: string | null;
    at: string | null;
  }>`
    select q.id, q.question, q.asked_at, a.answer, s.name as by, a.answered_at as at
    from patient_question q
    left join question_answer a on a.clinic_id = q.clinic_id and a.question_id = q.id
    left join staff_member s on s.clinic_id = a.clinic_id and s.id = a.answered_by
    where q.clinic_id = ${clinicId} and q.patient_id = ${patientId}
    order by a.id is not null, q.number desc limit 50`.execute(tx);
  return rows.map(({ id, question, askedAt, answer, by, at }) => ({
    id,
    question,
    askedAt,
    answer: answer === null || by === null || at === null ? null : { words: answer, by, at },
  }));
}

/** A question of the patient that nobody has answered yet, or none. */
export async function findOpenQuestion(
  tx: Tx,
  clinicId: string,
  patientId: string,
): Promise<{ id: string } | null> {
  const { rows } = await sql<{ id: string }>`
    select q.id from patient_question q
    where q.clinic_id = ${clinicId} and q.patient_id = ${patientId}
      and not exists (select from question_answer a where a.clinic_id = q.clinic_id and a.question_id = q.id)
    order by q.number limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** How many a patient has asked, and how many of them wait for an answer. */
export async function countQuestions(
  tx: Tx,
  clinicId: string,
  patientId: string,
): Promise<{ asked: number; open: number }> {
  const { rows } = await sql<{ asked: number; open: number }>`
    select count(*)::int as asked, (count(*) filter (where a.id is null))::int as open
    from patient_question q
    left join question_answer a on a.clinic_id = q.clinic_id and a.question_id = q.id
    where q.clinic_id = ${clinicId} and q.patient_id = ${patientId}`.execute(tx);
  return rows[0] ?? { asked: 0, open: 0 };
}
