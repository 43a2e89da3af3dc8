import type { ChartFileView } from '@onshin/contract';
import { buffer } from 'node:stream/consumers';
import type { Act } from '../../path/act.ts';
import { type Actor, hasRole } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { nameOf } from '../../platform/files/file-store.ts';
import { inOne, unseal } from '../../platform/files/sealed-stream.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { announce, appendFile, type FileRow, filesOf, findFile, takeAnnounced } from './chart-file.store.ts';
import type { FileParts } from './file-parts.ts';
import { appendScan, finenessOf, mayCheck, presentScan, requireDaysOfScan, withoutMark } from './scans.ts';

const pageLength = 20;

export const announceFile =
  ({ mostBytes }: FileParts): Handler<'announceFile'> =>
  async (act, { params, body }) => {
    const fileId = newId();
    act.concerns({ patientIds: [params.patientId] });
    act.noteInAudit({ fileId });
    if (body.consultationId !== null) act.concerns({ consultationId: body.consultationId });
    await requireOfPatient(act, params.patientId, body.consultationId);
    const { scan: told, ...file } = body;
    if (told !== null) await requireDaysOfScan(act, told);
    const scan = told === null ? null : withoutMark(told);
    await announce(act, fileId, params.patientId, { ...file, scan, announcedBy: staffOf(act).staffId });
    return { fileId, mostBytes };
  };

/** The bytes have come, were looked through and lie in the store: now they are a file of the chart. */
export const sendFile =
  (parts: FileParts): Handler<'sendFile'> =>
  async (act, { params, received }) => {
    aboutFile(act, params);
    // Nobody announced it, or it is coming already in another call.
    if (received === null) throw new ProblemError('notFound');
    const announced = await takeAnnounced(act.tx, act.clinicId, params.fileId);
    if (announced === null) throw new ProblemError('notFound');
    if (announced.consultationId !== null) act.concerns({ consultationId: announced.consultationId });
    const finely = announced.scan === null ? null : finenessOf(announced.scan, received);
    await appendFile(act, params, { ...announced, ...received }, staffOf(act));
    if (announced.scan !== null && finely !== null)
      await appendScan(act, params.fileId, { ...announced.scan, dotsPerInch: finely });
    const row = await getFile(act, params);
    return await presenter(parts, act)(row);
  };

export const listFiles =
  (parts: FileParts): Handler<'listFiles'> =>
  async (act, { params, query }) => {
    act.concerns({ patientIds: [params.patientId] });
    const rows = await filesOf(act, params.patientId, query.behind ?? null, pageLength + 1);
    const shown = rows.slice(0, pageLength);
    const present = presenter(parts, act);
    return {
      files: await Promise.all(shown.map(present)),
      behind: rows.length > pageLength ? (shown.at(-1)?.id ?? null) : null,
      mostBytes: parts.mostBytes,
    };
  };

/** Reading a file is written down with its id; the bytes follow once that is. */
export const openFile: Handler<'openFile'> = async (act, { params }) => {
  aboutFile(act, params);
  const row = await getFile(act, params);
  if (row.consultationId !== null) act.concerns({ consultationId: row.consultationId });
  if (!mayOpen(act.actor, row)) throw new ProblemError('forbidden');
  return { mediaType: row.mediaType, size: row.size };
};

/** A file is never taken out of a chart; that it should not be there stands beside it (A-7.1-B-6). */
export const withdrawFile =
  (parts: FileParts): Handler<'withdrawFile'> =>
  async (act, { params, body }) => {
    aboutFile(act, params);
    const row = await getFile(act, params);
    if (row.withdrawnWhy !== null) throw new ProblemError('notAllowedInThisState');
    const { staffId } = staffOf(act);
    if (row.addedBy !== staffId && !hasRole(act.actor, 'doctor')) throw new ProblemError('forbidden');
    await act.tx
      .insertInto('chartFileWithdrawal')
      .values({ clinicId: act.clinicId, id: newId(), fileId: row.id, ...body, withdrawnBy: staffId })
      .execute();
    return await presenter(parts, act)(await getFile(act, params));
  };

export function aboutFile(act: Act, { patientId, fileId }: FileParams): void {
  act.concerns({ patientIds: [patientId] });
  act.noteInAudit({ fileId });
}

async function requireOfPatient(act: Act, patientId: string, consultationId: string | null): Promise<void> {
  if (consultationId === null) return;
  const found = await act.tx
    .selectFrom('consultation')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('patientId', '=', patientId)
    .where('id', '=', consultationId)
    .executeTakeFirst();
  if (found === undefined) throw new ProblemError('notFound');
}

export interface FileParams {
  readonly patientId: string;
  readonly fileId: string;
}

export async function getFile(act: Act, { patientId, fileId }: FileParams): Promise<FileRow> {
  const row = await findFile(act, patientId, fileId);
  if (row === null) throw new ProblemError('notFound');
  return row;
}

export function staffOf({ actor }: Act) {
  if (actor.kind !== 'staff') throw new ProblemError('forbidden');
  return actor;
}

/**
 * Who treats reads what is in a chart. At the counter somebody sees what they brought in themselves, to look whether it is
 * right. What was withdrawn is a doctor's alone: it may be of somebody else.
 */
function mayOpen(actor: Actor, { addedBy, withdrawnWhy, scan }: FileRow): boolean {
  if (actor.kind !== 'staff') return false;
  if (withdrawnWhy !== null) return hasRole(actor, 'doctor');
  // Somebody else at the counter compares a scan with its paper, and looks at it for that.
  if (scan !== null && scan.check === null) return true;
  return hasRole(actor, 'doctor', 'nurse', 'pharmacist') || actor.staffId === addedBy;
}

export function presenter(parts: FileParts, act: Act): (row: FileRow) => Promise<ChartFileView> {
  return async (row) => {
    const { patientId, addedBy: _addedBy, preview, withdrawnWhy: why, withdrawnWords, scan, ...file } = row;
    const isOpen = mayOpen(act.actor, row);
    const isShown = isOpen && why === null;
    return {
      ...file,
      mayOpen: isOpen,
      scan: scan === null ? null : presentScan(scan, mayCheck(act.actor, row)),
      preview: isShown ? await previewOf(parts, act, patientId, row.id, preview) : null,
      withdrawn: why === null ? null : { why, words: withdrawnWords ?? '' },
    };
  };
}

/** The small picture, in the open; none where it cannot be opened, for the list is of use without. */
async function previewOf(
  { keys }: FileParts,
  { clinicId }: Act,
  patientId: string,
  fileId: string,
  preview: Buffer | null,
): Promise<string | null> {
  if (preview === null) return null;
  try {
    const dataKey = await keys.find({ clinicId, patientId });
    if (dataKey === null) return null;
    const name = `${nameOf(clinicId, patientId, fileId)}/preview`;
    return (await buffer(unseal(inOne(preview), dataKey, name))).toString('base64');
  } catch {
    return null;
  }
}
