import { z } from 'zod';

/** What an archive says of itself; its last entry, so one that was cut off has none. */
export const archiveManifest = z.object({
  format: z.literal('onshin-backup/1'),
  takenAt: z.iso.datetime(),
  /** Whether the database is in it, or is backed up by tools of its own. */
  hasDatabase: z.boolean(),
  entries: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type ArchiveManifest = z.infer<typeof archiveManifest>;

export const manifestEntry = 'manifest.json';

/** Where in an archive what lies: the tables, the signed heads, and the keys of the house. */
export const databaseIn = 'database';
export const checkpointsIn = 'checkpoints';
export const keysIn = 'keys';

/** An archive's file is named after the moment it was taken at, so that names sort by age. */
export const archiveName = (takenAt: string): string => `${takenAt.replaceAll(/[:.]/g, '-')}.tar.age`;
const named = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.tar\.age$/;
export const isArchive = (name: string): boolean => named.test(name);

/** The archive is not what was written, or the key is not its own. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}
