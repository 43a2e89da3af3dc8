import type { ClinicSettings } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { Tx } from '../../platform/database.ts';

export interface Clinic {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly isDemonstration: boolean;
  readonly settings: ClinicSettings;
  readonly version: number;
  readonly goLiveAcceptedBy: string | null;
  readonly goLiveAcceptedAt: string | null;
  readonly publishedAt: string | null;
}

/** The clinic of the running act. */
export async function getClinic(
  tx: Tx,
  clinicId: string,
  lock: 'forUpdate' | 'read' = 'read',
): Promise<Clinic> {
  let query = tx.selectFrom('clinic').selectAll().where('id', '=', clinicId);
  if (lock === 'forUpdate') query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (row === undefined) throw new ProblemError('notFound');
  return { ...row, settings: row.settings as ClinicSettings };
}

export interface StaffRow {
  readonly staffId: string;
  readonly accountId: string;
  readonly name: string;
  readonly roles: string[];
  readonly practitionerId: string | null;
  readonly availability: { weekday: number; from: string; to: string }[];
  readonly email: string;
  readonly hasSignedIn: boolean;
  readonly isSuspended: boolean;
  readonly lastSignInAt: string | null;
  readonly kana: string | null;
  readonly sex: string | null;
  readonly registrationYear: number | null;
  readonly specialty: string | null;
  readonly trainingCompletedOn: string | null;
  readonly trainingCertificateNumber: string | null;
  readonly identityDocument: string | null;
  readonly practitionerName: string | null;
  readonly activeFrom: string;
  readonly activeTo: string | null;
  /** An account sealed for an emergency, and nobody who works here. */
  readonly isSealed: boolean;
  readonly correction: unknown;
}

function staffQuery(tx: Tx, clinicId: string) {
  return tx
    .selectFrom('staffMember as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .leftJoin('practitioner as p', 'p.id', 's.practitionerId')
    .where('s.clinicId', '=', clinicId)
    .select([
      's.id as staffId',
      's.accountId',
      's.name',
      's.practitionerId',
      's.availability',
      'a.email',
      'p.name as practitionerName',
      'p.kana',
      'p.sex',
      'p.registrationYear',
      'p.specialty',
      'p.trainingCompletedOn',
      'p.trainingCertificateNumber',
      'p.identityDocument',
      's.activeFrom',
      's.activeTo',
      'a.isSealed',
    ])
    .select(sql<string[]>`roles_today(s.clinic_id, s.id, s.roles)`.as('roles'))
    .select(sql<boolean>`is_suspended(s.clinic_id, s.id)`.as('isSuspended'))
    .select(
      sql<string | null>`(
      select max(e.at) from audit_event e
      where e.clinic_id = s.clinic_id and e.actor_account_id = s.account_id and e.act = 'signedIn'
    )`.as('lastSignInAt'),
    )
    .select((eb) =>
      eb
        .selectFrom('credentialCorrection as k')
        .whereRef('k.clinicId', '=', 's.clinicId')
        .whereRef('k.staffId', '=', 's.id')
        .where('k.decidedAt', 'is', null)
        .select('k.content')
        .as('correction'),
    )
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom('session').whereRef('session.accountId', '=', 'a.id').select('session.accountId'),
        )
        .as('hasSignedIn'),
    );
}

/** Everyone who works at the clinic. */
export async function listStaffRows(tx: Tx, clinicId: string): Promise<StaffRow[]> {
  const rows = await staffQuery(tx, clinicId).where('a.isSealed', '=', false).orderBy('s.id').execute();
  return rows as StaffRow[];
}

/** Whoever acts at the clinic, or acted. */
export async function getStaffRow(tx: Tx, clinicId: string, staffId: string): Promise<StaffRow> {
  const row = await staffQuery(tx, clinicId).where('s.id', '=', staffId).executeTakeFirst();
  if (row === undefined) throw new ProblemError('notFound');
  return row as StaffRow;
}

/** One person who works at the clinic; an account sealed for an emergency is none, and nothing of it is set up. */
export async function getPersonRow(tx: Tx, clinicId: string, staffId: string): Promise<StaffRow> {
  const row = await getStaffRow(tx, clinicId, staffId);
  if (row.isSealed) throw new ProblemError('notFound');
  return row;
}

/** Each of the named people works here as a doctor now; a clerk or a stranger answers for no care. */
export async function requireDoctors(
  act: Pick<Act, 'tx' | 'clinicId'>,
  staffIds: readonly string[],
  path: string,
): Promise<void> {
  const wanted = [...new Set(staffIds)];
  const doctors = await findDoctorsAtWork(act, wanted);
  if (doctors.length !== wanted.length) {
    throw new ProblemError('invalidInput', undefined, { fields: [{ path, message: 'notADoctorHere' }] });
  }
}

/** Which of the named people work here as doctors today. */
export async function findDoctorsAtWork(
  act: Pick<Act, 'tx' | 'clinicId'>,
  staffIds: readonly string[],
): Promise<string[]> {
  const rows = await act.tx
    .selectFrom('staffMember')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('id', 'in', staffIds)
    .where(
      sql<boolean>`'doctor' = any(roles_today(clinic_id, id, roles)) and not is_suspended(clinic_id, id)`,
    )
    .where(
      sql<boolean>`(now() at time zone (select time_zone from clinic where id = clinic_id))::date between active_from and coalesce(active_to, 'infinity')`,
    )
    .execute();
  return rows.map(({ id }) => id);
}
