import type { OperationName, Problem } from '@onshin/contract';
import { expect } from 'vitest';
import type { Reply, TestServer } from './test-server.ts';

/** Frees the patient and the doctor for the next test. */
export async function leaveNothingOpen(server: TestServer): Promise<void> {
  const admin = await server.database.as('postgres');
  await admin.query(
    `update consultation set status = 'closed', disposition = 'cancelled', closed_at = now() where status <> 'closed'`,
  );
  await admin.query(`delete from call_lease`);
  await admin.query(`update appointment set status = 'released', held_until = null`);
}

/** The codes of the clauses a refusal names; each with a remedy in both languages. */
export function codesOf(reply: Reply<never>): string[] {
  if (reply.ok) throw new Error('it was not refused');
  const { problem }: { problem: Problem } = reply;
  expect(problem.code).toBe('refusedByGuideline');
  for (const clause of problem.clauses ?? []) {
    expect(clause.remedy.ja).not.toBe('');
    expect(clause.remedy.en).not.toBe('');
    expect(clause.clauseId).toMatch(/^S-/);
  }
  return (problem.clauses ?? []).map((clause) => clause.code);
}

/** The status of an answer, or the stable code of a refusal. */
export function outcomeOf(reply: Reply<OperationName>): number | string {
  return reply.ok ? reply.status : reply.problem.code;
}

/** What is wrong with the first field of what was sent, the stable code of another refusal, or that it is done. */
export function faultOf(reply: Reply<OperationName>): string {
  return reply.ok ? 'done' : (reply.problem.fields?.[0]?.message ?? reply.problem.code);
}
