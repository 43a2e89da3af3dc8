import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { appendFile, type FileParts, storeFile } from '../modules/file/index.ts';
import type { Database } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

const picture = new URL('../../../../data/demonstration/home-blood-pressure.png', import.meta.url);

/** Puts one picture into a chart of the demonstration, so that people see where files are. */
export async function seedDemonstrationFile(db: Database, files: FileParts): Promise<void> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  const clinicId = rows[0]?.id ?? '';
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    const patient = await tx
      .selectFrom('patient')
      .select('id')
      .where('clinicId', '=', clinicId)
      .orderBy('number')
      .executeTakeFirstOrThrow();
    const staff = await tx
      .selectFrom('staffMember')
      .select(['id as staffId', 'name'])
      .where('clinicId', '=', clinicId)
      .where(sql<boolean>`'clerk' = any(roles)`)
      .executeTakeFirstOrThrow();
    const at = { clinicId, patientId: patient.id, fileId: newId() };
    const stored = await storeFile(files, await readFile(picture), at);
    const told = {
      purpose: 'picture',
      title: '家庭血圧の記録（見本）',
      consultationId: null,
      scan: null,
    } as const;
    await appendFile({ tx, clinicId }, at, { ...told, ...stored }, staff);
  });
}
