import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { FileGone, type FileStore, nameOf, StoreUnavailable } from '../../platform/files/file-store.ts';
import type { Found } from './verdict.ts';

/** Which bytes in the store are held against the seal. */
export interface FilesToCheck {
  readonly store: FileStore;
  /** All of them where it is not said. */
  readonly among?: (fileId: string) => boolean;
}

/** A file of a chart as its sealed row has it, and where that row stands in the chain. */
export interface SealedFile {
  readonly sequence: number;
  readonly id: string;
  readonly patientId: string;
  readonly storedSha256: Buffer;
}

/** Every file of a chain whose row is there, in the order of the chain. */
export async function sealedFiles(tx: Tx, chainId: string): Promise<readonly SealedFile[]> {
  const { rows } = await sql<SealedFile>`
    select l.sequence, f.id, f.patient_id, f.stored_sha256
    from chart_file f
    join chain_link l on l.chain_id = f.clinic_id and l.kind = 'chart_file' and l.record_key = f.id::text
    where f.clinic_id = ${chainId}::uuid order by l.sequence`.execute(tx);
  return rows;
}

/**
 * Compares bytes in the store with the digests that were sealed. No key is needed for it: what is sealed is ciphertext.
 *
 * @returns how many were compared, and what is wrong with which
 */
export async function checkFiles(
  tx: Tx,
  chainId: string,
  { store, among = () => true }: FilesToCheck,
): Promise<{ readonly count: number; readonly found: readonly Found[] }> {
  const files = (await sealedFiles(tx, chainId)).filter(({ id }) => among(id));
  const found: Found[] = [];
  for (const { sequence, id, patientId, storedSha256 } of files) {
    try {
      const isSame = (await digestOf(await store.open(nameOf(chainId, patientId, id)))).equals(storedSha256);
      if (!isSame) found.push({ sequence, kind: 'chart_file', recordKey: id, fault: 'theFileWasChanged' });
    } catch (error) {
      if (error instanceof FileGone) {
        found.push({ sequence, kind: 'chart_file', recordKey: id, fault: 'theFileIsGone' });
        continue;
      }
      if (!(error instanceof StoreUnavailable)) throw error;
      // Not looked at is not in order; and there is no use in asking for the others.
      found.push({ sequence: null, kind: 'chart_file', recordKey: '', fault: 'theFilesAreOutOfReach' });
      break;
    }
  }
  return { count: files.length, found };
}

async function digestOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest();
}

/** Reading everything every night would cost more than it finds: each file has its turn in thirty nights. */
export function turnOf(night: Date): (fileId: string) => boolean {
  const turn = Math.floor(night.getTime() / 86_400_000) % 30;
  return (fileId) => Number.parseInt(fileId.slice(-6), 16) % 30 === turn;
}
