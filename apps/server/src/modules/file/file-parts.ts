import type { Database } from '../../platform/database.ts';
import type { DataKeys } from '../../platform/files/data-keys.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { ClamdAddress } from './scan-for-malware.ts';

/** What files are kept with: their keys, their store, and who looks through them. */
export interface FileParts {
  readonly keys: DataKeys;
  readonly store: FileStore;
  /** A folder of this machine for what is on its way; enciphered there too. */
  readonly spool: string;
  /** Null where nobody looks for malware. */
  readonly clamd: ClamdAddress | null;
  /** Bytes of one file at most. */
  readonly mostBytes: number;
}

export interface FileTrafficParts extends FileParts {
  readonly db: Database;
  /** Hears of a file that is there and does not open. */
  readonly onDamage: (fileId: string, error: Error) => void;
}
