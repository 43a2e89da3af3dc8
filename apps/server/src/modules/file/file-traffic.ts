import type { FileAt, FileTraffic } from '../../path/file-traffic.ts';
import { FileGone, nameOf, StoreUnavailable } from '../../platform/files/file-store.ts';
import { unseal } from '../../platform/files/sealed-stream.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { forgetAnnounced, isChartFile } from './chart-file.store.ts';
import type { FileTrafficParts } from './file-parts.ts';
import { receiveFile } from './receive-file.ts';

/** The way of bytes between browsers and the store. */
export function fileTraffic(parts: FileTrafficParts): FileTraffic {
  return {
    receive: async (bytes, at, accountId) => await receiveFile(parts, bytes, at, accountId),
    async discard(at) {
      // The act may have been done by a repeat of the same request.
      if (await isChartFile(parts.db, at)) return;
      await parts.store.remove(nameOf(at.clinicId, at.patientId, at.fileId));
      await forgetAnnounced(parts.db, at);
    },
    open: async (at) => await openFile(parts, at),
  };
}

/** The plain bytes of a file. Its first piece is found whole before anything is answered. */
async function openFile(parts: FileTrafficParts, at: FileAt): Promise<AsyncIterable<Buffer>> {
  const name = nameOf(at.clinicId, at.patientId, at.fileId);
  try {
    const dataKey = await parts.keys.find(at);
    if (dataKey === null) throw new FileGone('its key was ended or is lost');
    const bytes = unseal(await parts.store.open(name), dataKey, name);
    return goingOn(await bytes.next(), bytes);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw new ProblemError('fileStoreUnavailable');
    if (!(error instanceof Error)) throw error;
    parts.onDamage(at.fileId, error);
    throw new ProblemError('fileGone');
  }
}

async function* goingOn(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
