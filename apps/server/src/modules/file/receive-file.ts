import { rm } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileTypeFromBuffer } from 'file-type';
import type { FileAt, MediaType, ReceivedFile } from '../../path/file-traffic.ts';
import { nameOf, StoreUnavailable } from '../../platform/files/file-store.ts';
import { inOne, Sealer } from '../../platform/files/sealed-stream.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { claimAnnounced } from './chart-file.store.ts';
import type { FileParts, FileTrafficParts } from './file-parts.ts';
import { lookAtPapers } from './look-at-papers.ts';
import { drawAnew, factsOf, previewOf } from './look-at-picture.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { scanForMalware } from './scan-for-malware.ts';
import { sealOut, type Spooled, spoolIn } from './spool.ts';

/** Looking at a picture takes memory: so many are looked at together, the others wait. */
const inTurn = oneAfterAnother(2);

/** What comes in as a file: spooled, looked through, drawn anew, enciphered, stored; and only then an act. */
export async function receiveFile(
  parts: FileTrafficParts,
  bytes: AsyncIterable<Buffer>,
  at: FileAt,
  accountId: string,
): Promise<ReceivedFile | null> {
  if (!(await claimAnnounced(parts.db, at, accountId))) return null;
  const spooled = await spoolIn(parts.spool, bytes, parts.mostBytes);
  try {
    return await inTurn(async () => await takeIn(parts, spooled, at));
  } finally {
    await spooled.remove();
  }
}

async function takeIn(parts: FileTrafficParts, spooled: Spooled, at: FileAt): Promise<ReceivedFile> {
  if (parts.clamd !== null) await scanForMalware(spooled.plain(), parts.clamd);
  return await storeFile(parts, await buffer(spooled.plain()), at);
}

/** Looks through bytes, draws a picture anew, enciphers what is kept and puts it into the store. */
export async function storeFile(parts: FileParts, bytes: Buffer, at: FileAt): Promise<ReceivedFile> {
  const looked = await lookAt(bytes, await mediaTypeOf(bytes));
  const name = nameOf(at.clinicId, at.patientId, at.fileId);
  const dataKey = await parts.keys.getOrMake(at);
  const { stored, plainDigest } = await sealOut(parts.spool, inOne(looked.bytes), dataKey, name);
  try {
    await parts.store.put(name, stored);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw new ProblemError('fileStoreUnavailable');
    throw error;
  } finally {
    await rm(stored.path, { force: true });
  }
  const { mediaType, width, height, colours, isDeep, pages } = looked;
  return {
    colours,
    isDeep,
    mediaType,
    width,
    height,
    pages,
    size: looked.bytes.length,
    plainDigest,
    storedSize: stored.size,
    storedSha256: stored.sha256,
    preview:
      looked.preview === null
        ? null
        : await buffer(new Sealer(dataKey, `${name}/preview`).seal(inOne(looked.preview))),
  };
}

/** What the bytes themselves say they are; nobody is asked and no name is believed. */
async function mediaTypeOf(bytes: Buffer): Promise<MediaType> {
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  const taken = (['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const).find(
    (each) => each === found?.mime,
  );
  if (taken === undefined) throw new ProblemError('fileKindRefused');
  return taken;
}

const noPicture = { width: null, height: null, colours: null, isDeep: null, preview: null };

async function lookAt(bytes: Buffer, mediaType: MediaType) {
  if (mediaType === 'application/pdf')
    return { mediaType, bytes, pages: await lookAtPapers(bytes), ...noPicture };
  const facts = await factsOf(bytes);
  const drawn = await drawAnew(bytes, mediaType);
  return { mediaType, bytes: drawn, pages: null, ...facts, preview: await previewOf(drawn) };
}
