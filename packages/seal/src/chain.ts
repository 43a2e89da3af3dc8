import { createHash } from 'node:crypto';

/** Kinds of records that are linked into a clinic's chain. */
export type RecordKind = 'audit_event' | 'judgement' | 'note_version';

/** The version of the canonical form below; it stands in every commitment. */
export const canonicalVersion = 1;

/**
 * The bytes a record is sealed as: its version, its kind and its columns as JSON with keys in code point order and no
 * spaces. Two readings of the same row give the same bytes, whatever order a database returns its columns in.
 */
export function canonicalBytes(kind: RecordKind, content: Record<string, unknown>): Buffer {
  return Buffer.from(`onshin:${canonicalVersion}:${kind}:${canonicalJson(content)}`, 'utf8');
}

/** JSON with sorted keys and no spaces. @throws TypeError for what JSON cannot hold */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number without end has no canonical form');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
  }
  throw new TypeError(`A ${typeof value} has no canonical form`);
}

/** A commitment to bytes under a salt: it shows a change, and once the salt is gone it says nothing. */
export function commit(salt: Uint8Array, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(salt).update(bytes).digest();
}

/** What the first link of a clinic's chain is linked to. */
export function genesis(clinicId: string): Buffer {
  return createHash('sha256').update(`onshin:genesis:${clinicId}`).digest();
}

/** One link's hash over its place, its record, the commitment and the link before it. */
export function linkHash(link: {
  sequence: number;
  kind: RecordKind;
  recordId: string;
  commitment: Uint8Array;
  previousHash: Uint8Array;
}): Buffer {
  return createHash('sha256')
    .update(`onshin:link:${canonicalVersion}:${link.sequence}:${link.kind}:${link.recordId}:`)
    .update(link.commitment)
    .update(link.previousHash)
    .digest();
}
