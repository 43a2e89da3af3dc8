import { sql } from 'kysely';
import { type BackupLimits, backupStateOf, watchersOf } from '../modules/safeguard/index.ts';
import type { Database } from '../platform/database.ts';

/**
 * Writes to those who watch over each clinic where the house was not backed up, or the way back not tried, for too long
 * (A-7.3-B-2, A-7.3-D-1-3). It knows nothing of how backups are made: one that nobody makes any more is told as well.
 *
 * @returns how many letters were written
 */
export async function watchBackups(db: Database, limits: BackupLimits): Promise<number> {
  const { rows: clinics } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let written = 0;
  for (const { id: clinicId } of clinics)
    written += await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
      const { backupIsOverdue, drillIsOverdue } = await backupStateOf(tx, clinicId, limits);
      if (!backupIsOverdue && !drillIsOverdue) return 0;
      const watchers = await watchersOf(tx, clinicId);
      for (const { to, language, clinicName } of watchers) {
        const parameters = { clinicName, path: `/staff/${clinicId}/safeguard/backups` };
        const template = backupIsOverdue ? 'backupOverdue' : 'drillOverdue';
        const letter = { template, to, language, parameters };
        await sql`select graphile_worker.add_job('sendMail', ${JSON.stringify(letter)}::json)`.execute(tx);
      }
      return watchers.length;
    });
  return written;
}
