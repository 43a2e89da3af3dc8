import { sql } from 'kysely';
import { announcedFor, type FileParts } from '../modules/file/index.ts';
import type { Database } from '../platform/database.ts';
import { nameOf } from '../platform/files/file-store.ts';

/**
 * Lets go of what acts that failed left in the store: of announcements whose time is long over, and never of anything else
 * that lies there. A database that was brought back to an earlier day knows less than the store, and loses nothing by it.
 *
 * @returns how many announcements were given up
 */
export async function sweepFiles(db: Database, { store }: FileParts): Promise<number> {
  const clinics = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  let swept = 0;
  for (const { id: clinicId } of clinics.rows) {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
      // Gone for everybody else before its bytes are; where they cannot be removed it is back for the next time.
      const { rows } = await sql<{ id: string; patientId: string; isChartFile: boolean }>`
        delete from incoming_file f where f.clinic_id = ${clinicId} and f.at < now() - 2 * ${announcedFor}::interval
        returning f.id, f.patient_id,
          exists (select from chart_file c where c.clinic_id = f.clinic_id and c.id = f.id) as is_chart_file`.execute(
        tx,
      );
      for (const { id, patientId, isChartFile } of rows)
        if (!isChartFile) await store.remove(nameOf(clinicId, patientId, id));
      swept += rows.length;
    });
  }
  return swept;
}
