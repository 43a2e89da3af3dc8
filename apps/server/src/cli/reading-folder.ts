import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { chartPage, findPatients, type Made, patientsPage, readChart } from '../modules/reading/index.ts';
import { emptyTrail, writeAudit } from '../path/audit.ts';
import type { Database, Tx } from '../platform/database.ts';
import type { DataKeys } from '../platform/files/data-keys.ts';
import { FileGone, type FileStore, nameOf } from '../platform/files/file-store.ts';
import { unseal } from '../platform/files/sealed-stream.ts';

interface FolderParts {
  readonly app: Database;
  readonly store: FileStore;
  readonly keys: DataKeys;
}

interface Wanted {
  readonly clinicId: string;
  /** Of one patient; null for everybody of the clinic. */
  readonly number: string | null;
  readonly purpose: string;
}

/**
 * Writes charts as a plain folder of pages, their records and their files, which any browser opens without a server
 * (A-7.2-C-4, A-7.2-D-2). Each reading is written down with its purpose.
 *
 * @returns how many charts were written, and how many files could not be opened
 */
export async function writeReadingFolder(
  parts: FolderParts,
  folder: string,
  wanted: Wanted,
): Promise<{ charts: number; files: number; filesGone: number }> {
  const { clinicId, number, purpose } = wanted;
  const { made, patients } = await within(parts.app, clinicId, async (tx) => {
    const { rows } = await sql<{ clinicName: string; at: string }>`
      select name as clinic_name, now() as at from clinic where id = ${clinicId}::uuid`.execute(tx);
    const [found] = rows;
    if (found === undefined) throw new Error('the clinic was found before and cannot be gone');
    return { made: { ...found, purpose }, patients: await findPatients(tx, clinicId, number) };
  });
  const total = { charts: 0, files: 0, filesGone: 0 };
  if (patients.length === 0) return total;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const listed = [];
  for (const patient of patients) {
    const name = folderOf(patient.number);
    const written = await writeChart(parts, join(folder, name), { clinicId, patientId: patient.id, made });
    total.charts += 1;
    total.files += written.files;
    total.filesGone += written.filesGone;
    listed.push({ ...patient, folder: name });
  }
  await put(join(folder, 'index.html'), patientsPage(listed, made));
  return total;
}

/** A number may hold what no folder may be called. */
const folderOf = (number: string): string => number.replaceAll(/[^\p{L}\p{N}-]/gu, '_').slice(0, 60);

async function within<T>(app: Database, clinicId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return await app.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    return await run(tx);
  });
}

interface OneChart {
  readonly clinicId: string;
  readonly patientId: string;
  readonly made: Made;
}

async function writeChart(parts: FolderParts, folder: string, { clinicId, patientId, made }: OneChart) {
  const chart = await within(parts.app, clinicId, async (tx) => {
    const trail = emptyTrail();
    trail.patientIds.add(patientId);
    trail.detail = { purpose: made.purpose };
    const actor = { kind: 'operator' } as const;
    await writeAudit({ tx, clinicId, actor, remoteAddress: '' }, 'readWholeChart', 'read', trail);
    return await readChart(tx, clinicId, patientId);
  });
  await mkdir(join(folder, 'files'), { recursive: true, mode: 0o700 });
  const names = new Map<string, string | null>();
  for (const row of chart.rows['chart_file'] ?? []) {
    const id = String(row['id']);
    const name = `files/${id}.${endings[String(row['media_type'])] ?? 'bin'}`;
    names.set(
      id,
      (await writeFileOf(parts, join(folder, name), { clinicId, patientId, fileId: id })) ? name : null,
    );
  }
  await put(join(folder, 'index.html'), chartPage(chart, made, names));
  await put(join(folder, 'chart.json'), `${JSON.stringify({ made, ...chart }, null, 1)}\n`);
  const filesGone = [...names.values()].filter((name) => name === null).length;
  return { files: names.size - filesGone, filesGone };
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

const put = async (path: string, text: string): Promise<void> => await writeFile(path, text, { mode: 0o600 });

/** Whether a file could be opened; one that cannot keeps nobody from the rest of the chart. */
async function writeFileOf(
  { store, keys }: FolderParts,
  path: string,
  at: { readonly clinicId: string; readonly patientId: string; readonly fileId: string },
): Promise<boolean> {
  const name = nameOf(at.clinicId, at.patientId, at.fileId);
  const file = await open(path, 'w', 0o600);
  try {
    const dataKey = await keys.find(at);
    if (dataKey === null) throw new FileGone('its key was ended or is lost');
    for await (const bytes of unseal(await store.open(name), dataKey, name)) await file.write(bytes);
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await rm(path);
    return false;
  } finally {
    await file.close();
  }
}
