import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Act } from './act.ts';
import { emptyTrail, writeAudit } from './audit.ts';

/** What an act has that nobody does: a rule of the clinic whose time has come. */
export type RuleAct = Pick<Act, 'tx' | 'now' | 'clinicId' | 'concerns' | 'noteInAudit' | 'enqueue'>;

/**
 * The path of what a rule of a clinic does by itself: one transaction as the app's role, scoped to the clinic, its time read
 * once, and one audit event that names the rule where there is no person.
 *
 * @param run answers whether there was anything to do; where not, nothing is kept
 */
export async function performByRule(
  db: Database,
  clinicId: string,
  name: string,
  run: (act: RuleAct) => Promise<boolean>,
): Promise<boolean> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ now: string }>`
      select set_config('app.clinic', ${clinicId}, true), set_config('app.account', '', true), now() as now`.execute(
      tx,
    );
    const trail = emptyTrail();
    const isDone = await run({
      tx,
      now: rows[0]?.now ?? '',
      clinicId,
      concerns({ patientIds = [], consultationId }) {
        for (const patientId of patientIds) trail.patientIds.add(patientId);
        trail.consultationId = consultationId ?? trail.consultationId;
      },
      noteInAudit(detail) {
        Object.assign(trail.detail, detail);
      },
      async enqueue(task, payload) {
        await sql`select jobs.enqueue(${task}, ${JSON.stringify(payload)}::jsonb)`.execute(tx);
      },
    });
    if (isDone)
      await writeAudit({ tx, clinicId, actor: { kind: 'rule' }, remoteAddress: '' }, name, 'done', trail);
    return isDone;
  });
}
