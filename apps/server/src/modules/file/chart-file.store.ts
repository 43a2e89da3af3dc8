import type { ChartFileView } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { FileAt, ReceivedFile } from '../../path/file-traffic.ts';
import { type Database, json, type Tx } from '../../platform/database.ts';

/** An announcement stands for so long; the sweep lets go of what came of older ones. */
export const announcedFor = '1 hour';

/** What a file that is a scan was read from. */
export type AnnouncedScan = Pick<
  NonNullable<ChartFileView['scan']>,
  'paper' | 'isPrinted' | 'receivedOn' | 'scannedAt' | 'paperAt'
>;

export interface Announced {
  readonly scan: AnnouncedScan | null;
  readonly consultationId: string | null;
  readonly purpose: ChartFileView['purpose'];
  readonly title: string;
}

export interface FileRow extends Omit<ChartFileView, 'preview' | 'withdrawn' | 'mayOpen' | 'scan'> {
  /** As the view has it, but for whether somebody may compare it. */
  readonly scan: Omit<NonNullable<ChartFileView['scan']>, 'mayCheck'> | null;
  readonly patientId: string;
  readonly addedBy: string;
  readonly preview: Buffer | null;
  readonly withdrawnWhy: NonNullable<ChartFileView['withdrawn']>['why'] | null;
  readonly withdrawnWords: string | null;
}

async function within<T>(db: Database, clinicId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    return await run(tx);
  });
}

/**
 * Claims what an account announced a short while ago for the one sending of its bytes: two would write over each other.
 *
 * @returns whether it was there to claim
 */
export async function claimAnnounced(
  db: Database,
  { clinicId, patientId, fileId }: FileAt,
  accountId: string,
): Promise<boolean> {
  return await within(db, clinicId, async (tx) => {
    const { rows } = await sql`
      update incoming_file f set is_coming = true from staff_member s
      where s.clinic_id = f.clinic_id and s.id = f.announced_by and s.account_id = ${accountId}::uuid
        and f.clinic_id = ${clinicId}::uuid and f.id = ${fileId}::uuid and f.patient_id = ${patientId}::uuid
        and not f.is_coming and f.at > now() - ${announcedFor}::interval
      returning f.id`.execute(tx);
    return rows.length === 1;
  });
}

export async function isChartFile(db: Database, { clinicId, fileId }: FileAt): Promise<boolean> {
  return await within(db, clinicId, async (tx) => {
    const found = await tx
      .selectFrom('chartFile')
      .select('id')
      .where('clinicId', '=', clinicId)
      .where('id', '=', fileId)
      .executeTakeFirst();
    return found !== undefined;
  });
}

export async function forgetAnnounced(db: Database, { clinicId, fileId }: FileAt): Promise<void> {
  await within(db, clinicId, async (tx) => void (await takeAnnounced(tx, clinicId, fileId)));
}

export async function announce(
  act: Act,
  id: string,
  patientId: string,
  announced: Announced & { readonly announcedBy: string },
): Promise<void> {
  await act.tx
    .insertInto('incomingFile')
    .values({ clinicId: act.clinicId, id, patientId, ...announced, scan: json(announced.scan) })
    .execute();
}

/** Takes an announcement away, and tells what it was. */
export async function takeAnnounced(tx: Tx, clinicId: string, id: string): Promise<Announced | null> {
  const taken = await tx
    .deleteFrom('incomingFile')
    .where('clinicId', '=', clinicId)
    .where('id', '=', id)
    .returning(['consultationId', 'purpose', 'title', 'scan'])
    .executeTakeFirst();
  return taken === undefined ? null : (taken as Announced);
}

export async function appendFile(
  act: Pick<Act, 'tx' | 'clinicId'>,
  { patientId, fileId }: FileAt,
  { scan: _scan, colours: _colours, isDeep: _isDeep, ...file }: Announced & ReceivedFile,
  by: { readonly staffId: string; readonly name: string },
): Promise<void> {
  await act.tx
    .insertInto('chartFile')
    .values({
      clinicId: act.clinicId,
      id: fileId,
      patientId,
      ...file,
      addedBy: by.staffId,
      addedByName: by.name,
    })
    .execute();
}

const columns = sql`
  f.id, f.patient_id, f.consultation_id, f.purpose, f.title, f.media_type, f.size, f.width, f.height, f.pages, f.preview,
  f.added_by, f.added_by_name, f.at, w.why as withdrawn_why, w.words as withdrawn_words,
  case when s.id is null then null else json_build_object(
    'paper', s.paper, 'isPrinted', s.is_printed, 'receivedOn', s.received_on, 'scannedAt', s.scanned_at, 'paperAt', s.paper_at,
    'dotsPerInch', s.dots_per_inch,
    'check', case when k.id is null then null else json_build_object(
      'by', k.checked_by_name, 'at', k.at, 'isSame', k.is_same, 'words', k.words) end) end as scan`;
const withWithdrawal = sql`
  chart_file f
  left join chart_file_withdrawal w on w.clinic_id = f.clinic_id and w.file_id = f.id
  left join chart_scan s on s.clinic_id = f.clinic_id and s.id = f.id
  left join chart_scan_check k on k.clinic_id = s.clinic_id and k.scan_id = s.id`;

export async function findFile(act: Act, patientId: string, id: string): Promise<FileRow | null> {
  const { rows } = await sql<FileRow>`
    select ${columns} from ${withWithdrawal}
    where f.clinic_id = ${act.clinicId} and f.patient_id = ${patientId}::uuid and f.id = ${id}::uuid`.execute(
    act.tx,
  );
  return rows[0] ?? null;
}

/** Files of a chart, the newest first, from behind one of them on. */
export async function filesOf(
  act: Act,
  patientId: string,
  behind: string | null,
  most: number,
): Promise<readonly FileRow[]> {
  const { rows } = await sql<FileRow>`
    select ${columns} from ${withWithdrawal}
    where f.clinic_id = ${act.clinicId} and f.patient_id = ${patientId}::uuid
      and (${behind}::uuid is null
           or (f.at, f.id) < (select b.at, b.id from chart_file b where b.clinic_id = f.clinic_id and b.id = ${behind}::uuid))
    order by f.at desc, f.id desc limit ${most}`.execute(act.tx);
  return rows;
}
