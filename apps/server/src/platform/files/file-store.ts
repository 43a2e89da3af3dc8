/** What a store is given to keep: bytes in a local file, with their length and SHA-256. */
export interface StoredBytes {
  readonly path: string;
  readonly size: number;
  readonly sha256: Buffer;
}

/** There are no such bytes in the store. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
}

/** The store does not answer, or refuses. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/**
 * Where bytes lie, by names of ids alone. What is put there is ciphertext already.
 *
 * Every method throws `StoreUnavailable` where the store cannot be reached.
 */
export interface FileStore {
  /** Keeps bytes under a name; safe when this is done. */
  put(name: string, bytes: StoredBytes): Promise<void>;
  /** @throws FileGone */
  open(name: string): Promise<AsyncIterable<Buffer>>;
  /** Lets bytes go; it is no fault where there are none. */
  remove(name: string): Promise<void>;
}

const part = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const form = new RegExp(`^${part}/${part}/${part}$`);

/** The name of a file's bytes: its clinic, its patient and itself. Nothing else is ever asked of a store. */
export function nameOf(clinicId: string, patientId: string, fileId: string): string {
  const name = `${clinicId}/${patientId}/${fileId}`;
  if (!form.test(name)) throw new Error('a name of a file is made of three ids');
  return name;
}
