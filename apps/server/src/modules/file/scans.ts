import type { ChartFileView } from '@onshin/contract';
import { addDays, civilDateOf, dotsPerInch, faultOfScan } from '@onshin/domain';
import type { Act } from '../../path/act.ts';
import type { Actor } from '../../path/actor.ts';
import type { ReceivedFile } from '../../path/file-traffic.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import type { AnnouncedScan, FileRow } from './chart-file.store.ts';

/** A scan is taken for one that is of its day and time; paper cannot be read before it came. */
export async function requireDaysOfScan(act: Act, scan: AnnouncedScan): Promise<void> {
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  const scannedOn = civilDateOf(Date.parse(scan.scannedAt), timeZone);
  if (Date.parse(scan.scannedAt) > Date.parse(act.now) + 60_000) throw wrong('scan.scannedAt', 'inTheFuture');
  if (scan.receivedOn > scannedOn) throw wrong('scan.receivedOn', 'afterItWasScanned');
  if (scan.receivedOn < addDays(scannedOn, -36_500)) throw wrong('scan.receivedOn', 'tooLongAgo');
}

/** What is kept of a scan as it was told; that it is whole its being there says. */
export const withoutMark = ({
  paper,
  isPrinted,
  receivedOn,
  scannedAt,
  paperAt,
}: AnnouncedScan): AnnouncedScan => ({
  paper,
  isPrinted,
  receivedOn,
  scannedAt,
  paperAt,
});

/**
 * Dots an inch at which a file shows the paper it was read from.
 *
 * @throws ProblemError where it is no picture, too coarse, or without the colours it should have (A-9.5-C-1)
 */
export function finenessOf({ paper, isPrinted }: AnnouncedScan, received: ReceivedFile): number {
  const { width, height, colours, isDeep } = received;
  if (width === null || height === null || colours === null || isDeep === null)
    throw new ProblemError('scanTooCoarse', undefined, { fields: [{ path: 'scan', message: 'noPicture' }] });
  const picture = { width, height, colours, isDeep };
  const fault = faultOfScan(picture, paper, isPrinted);
  if (fault !== null)
    throw new ProblemError('scanTooCoarse', undefined, { fields: [{ path: 'scan', message: fault }] });
  return dotsPerInch(picture, paper);
}

export async function appendScan(
  act: Act,
  id: string,
  scan: AnnouncedScan & { readonly dotsPerInch: number },
): Promise<void> {
  await act.tx
    .insertInto('chartScan')
    .values({ clinicId: act.clinicId, id, ...scan })
    .execute();
}

/** Somebody else than who scanned it compares it, once. */
export const mayCheck = (actor: Actor, { addedBy, scan, withdrawnWhy }: FileRow): boolean =>
  actor.kind === 'staff' &&
  actor.staffId !== addedBy &&
  scan !== null &&
  scan.check === null &&
  withdrawnWhy === null;

export const presentScan = (
  scan: NonNullable<FileRow['scan']>,
  may: boolean,
): NonNullable<ChartFileView['scan']> => ({
  ...scan,
  scannedAt: new Date(scan.scannedAt).toISOString(),
  check: scan.check === null ? null : { ...scan.check, at: new Date(scan.check.at).toISOString() },
  mayCheck: may,
});

const wrong = (path: string, message: string) =>
  new ProblemError('invalidInput', undefined, { fields: [{ path: `body.${path}`, message }] });
