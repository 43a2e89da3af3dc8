import { type OperationName, paths } from '../paths.ts';
import type { Operation } from '../operation.ts';
import * as account from './account.ts';
import * as accessLog from './access-log.ts';
import * as accessReview from './access-review.ts';
import * as agreement from './agreement.ts';
import * as checklist from './checklist.ts';
import * as certificates from './certificates.ts';
import * as clinic from './clinic.ts';
import * as consultation from './consultation.ts';
import * as emergency from './emergency.ts';
import * as files from './files.ts';
import * as maintenance from './maintenance.ts';
import * as backups from './backups.ts';
import * as evidence from './evidence.ts';
import * as finalising from './finalising.ts';
import * as inspection from './inspection.ts';
import * as periodEvidence from './period-evidence.ts';
import * as identity from './identity.ts';
import * as helpers from './helpers.ts';
import * as invitations from './invitations.ts';
import * as intake from './intake.ts';
import * as onBehalf from './on-behalf.ts';
import * as ownAccess from './own-access.ts';
import * as patient from './patient.ts';
import * as portalTerms from './portal-terms.ts';
import * as publicPages from './public.ts';
import * as record from './record.ts';
import * as schedule from './schedule.ts';
import * as recovery from './recovery.ts';
import * as sealCheck from './seal-check.ts';
import * as sealedAccounts from './sealed-accounts.ts';
import * as session from './session.ts';
import * as staffReview from './staff-review.ts';
import * as reading from './reading.ts';
import * as timeline from './timeline.ts';
import * as system from './system.ts';

const all = {
  ...system,
  ...publicPages,
  ...identity,
  ...session,
  ...recovery,
  ...account,
  ...certificates,
  ...clinic,
  ...intake,
  ...patient,
  ...ownAccess,
  ...portalTerms,
  ...helpers,
  ...files,
  ...agreement,
  ...schedule,
  ...consultation,
  ...invitations,
  ...record,
  ...timeline,
  ...reading,
  ...finalising,
  ...onBehalf,
  ...evidence,
  ...periodEvidence,
  ...checklist,
  ...inspection,
  ...emergency,
  ...sealedAccounts,
  ...maintenance,
  ...accessLog,
  ...accessReview,
  ...staffReview,
  ...sealCheck,
  ...backups,
};

type All = typeof all;
/** Every operation of the API by its name; a path without an operation is a type error. */
export const operations = Object.fromEntries(
  (Object.keys(paths) as OperationName[]).map((name) => [name, all[name]]),
) as { [K in OperationName]: All[K] } satisfies Record<OperationName, Operation>;
export type Operations = typeof operations;
