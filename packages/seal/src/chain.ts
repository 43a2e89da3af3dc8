import { sha256 } from './sha256.ts';

/** The version of the form below; it stands in every commitment and link. */
export const sealVersion = 1;

/** The chain of what belongs to no clinic. */
export const houseChain = '00000000-0000-0000-0000-000000000000';

/** Which record is sealed: its table, its primary key without the clinic, and which version of the table's columns. */
export interface SealedRecord {
  readonly kind: string;
  readonly recordKey: string;
  readonly schemaVersion: number;
}

/**
 * The bytes a record is sealed as. The content is the row as PostgreSQL prints it as `jsonb` in UTC: keys in its own
 * order, numbers digit by digit, so nobody has to agree on how to write a number again.
 */
export function canonicalBytes({ kind, recordKey, schemaVersion }: SealedRecord, content: string): Buffer {
  return Buffer.from(
    `onshin-record/${sealVersion}\n${kind}\n${recordKey}\n${schemaVersion}\n${content}`,
    'utf8',
  );
}

/** A commitment to bytes under a salt: it shows a change, and once the salt is gone it says nothing. */
export function commit(salt: Uint8Array, bytes: Uint8Array): Buffer {
  return sha256(salt, bytes);
}

/** What the first link of a chain is linked to. */
export function genesis(chainId: string): Buffer {
  return sha256(Buffer.from(`onshin-genesis/${sealVersion}\n${chainId}`));
}

/** One link's hash over its place, its record, the commitment and the link before it. */
export function linkHash(
  link: SealedRecord & {
    readonly sequence: number;
    readonly commitment: Uint8Array;
    readonly previousHash: Uint8Array;
  },
): Buffer {
  const { sequence, kind, recordKey, schemaVersion, commitment, previousHash } = link;
  const words = `onshin-link/${sealVersion}\n${sequence}\n${kind}\n${recordKey}\n${schemaVersion}\n`;
  return sha256(Buffer.from(words), commitment, previousHash);
}
