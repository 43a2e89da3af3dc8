export { knownMigrations, migrate, type MigrationReport, SchemaNewerThanServer } from './migrate.ts';
export { prepareJobs } from './jobs.ts';
export { prepareRoles } from './roles.ts';
export { AlreadyRunning, type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from './embedded.ts';
export { findRunning } from './running.ts';
export { canReach, findUnprivilegedUser, type SystemUser } from './system-user.ts';
export { writeBackup } from './backup/write-backup.ts';
export { restoreBackup, RestoreRefused } from './backup/restore-backup.ts';
