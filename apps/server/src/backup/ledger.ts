import { sql } from 'kysely';
import { type Database, json } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

/** A backup that was made, or could not be. */
export interface BackupEntry {
  readonly how: 'archive' | 'pgbackrest' | 'mirror';
  /** What comes again every night: the archive, one repository, the files. */
  readonly series: string;
  readonly name: string;
  readonly reaches: string | null;
  readonly bytes: number | null;
  readonly seconds: number;
  readonly fault: string | null;
}

/** A drill, as far as it came. */
export interface DrillEntry {
  readonly backupName: string;
  readonly rpoSeconds: number | null;
  readonly rtoSeconds: number | null;
  readonly links: number | null;
  readonly faults: number | null;
  readonly openedChart: boolean;
  readonly fault: string | null;
}

export interface RestorationEntry {
  readonly backupName: string;
  readonly wanted: string | null;
  readonly by: string;
  readonly why: string;
  readonly lost: readonly { readonly chainId: string; readonly from: number; readonly to: number }[];
}

/** @param db as the worker's role */
export async function noteBackup(db: Database, entry: BackupEntry): Promise<void> {
  await db
    .insertInto('backup')
    .values({ id: newId(), ...entry })
    .execute();
}

export async function noteDrill(db: Database, entry: DrillEntry): Promise<void> {
  await db
    .insertInto('drill')
    .values({ id: newId(), ...entry })
    .execute();
}

export async function noteRestoration(db: Database, { lost, ...entry }: RestorationEntry): Promise<void> {
  await db
    .insertInto('restoration')
    .values({ id: newId(), ...entry, lost: json(lost) })
    .execute();
}

/** The moment of the last act of any clinic that the database holds; null where there was none yet. */
export async function lastActIn(db: Database): Promise<string | null> {
  const { rows: clinics } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  const last: string[] = [];
  for (const { id } of clinics)
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('app.clinic', ${id}, true)`.execute(tx);
      const { rows } = await sql<{ at: string | null }>`
        select max(at) as at from audit_event where clinic_id = ${id}`.execute(tx);
      if (rows[0]?.at) last.push(rows[0].at);
    });
  return last.toSorted().at(-1) ?? null;
}

/** The fault in one line, without anything a tool may have said of people. */
export function faultOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : 'unknown';
  return words.slice(0, 300);
}
