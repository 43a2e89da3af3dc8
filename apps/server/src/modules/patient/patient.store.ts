import type { Knowledge } from '@onshin/contract';
import { searchKey } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { actsFor } from '../../path/actor.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';

export interface PatientRow {
  readonly id: string;
  readonly accountId: string | null;
  readonly number: string;
  readonly externalPatientNumber: string | null;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female' | 'other' | 'unknown';
  readonly phone: string;
  readonly email: string | null;
  readonly address: string;
  readonly version: number;
}

const columns = [
  'id',
  'accountId',
  'number',
  'externalPatientNumber',
  'name',
  'kana',
  'birthDate',
  'sex',
  'phone',
  'email',
  'address',
  'version',
] as const;

/**
 * A chart its caller may see: staff of the clinic, or the person whose chart it is, or who acts in their place. Anybody else is told that there is
 * none, so that nobody learns whose chart exists.
 */
export async function getPatient(
  act: Act,
  patientId: string,
  lock: 'forUpdate' | 'read' = 'read',
): Promise<PatientRow> {
  const { actor } = act;
  if (actor.kind !== 'staff' && !actsFor(actor, patientId)) throw new ProblemError('notFound');
  let query = act.tx
    .selectFrom('patient')
    .select(columns)
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', patientId);
  if (lock === 'forUpdate') query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (row === undefined) throw new ProblemError('notFound');
  act.concerns({ patientIds: [patientId] });
  return row as PatientRow;
}

export async function raisePatientVersion(act: Act, patientId: string): Promise<void> {
  await act.tx
    .updateTable('patient')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', patientId)
    .execute();
}

/** Opens a chart with the clinic's next number. */
export async function openChart(
  act: Act,
  person: {
    accountId: string | null;
    name: string;
    kana: string;
    birthDate: string;
    sex: string;
    phone: string;
    email: string | null;
    address: string;
    externalNumber: string | null;
  },
): Promise<string> {
  const id = newId();
  const { lastNumber } = await act.tx
    .insertInto('patientNumber')
    .values({ clinicId: act.clinicId, lastNumber: 1 })
    .onConflict((conflict) =>
      conflict.column('clinicId').doUpdateSet({ lastNumber: sql`patient_number.last_number + 1` }),
    )
    .returning('lastNumber')
    .executeTakeFirstOrThrow();
  const number = String(lastNumber).padStart(6, '0');
  await act.tx
    .insertInto('patient')
    .values({
      clinicId: act.clinicId,
      id,
      accountId: person.accountId,
      number,
      externalPatientNumber: person.externalNumber,
      name: person.name,
      kana: person.kana,
      nameKey: searchKey(person.name),
      kanaKey: searchKey(person.kana),
      numberKey: searchKey(number),
      birthDate: person.birthDate,
      sex: person.sex,
      phone: person.phone,
      email: person.email?.toLowerCase() ?? null,
      address: person.address,
    })
    .execute();
  act.concerns({ patientIds: [id] });
  return id;
}

interface FoundPatient {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female' | 'other' | 'unknown';
}

/** Patients whose name, kana or number begins with the words, by an index that works under row-level security. */
export async function findByPrefix(tx: Tx, clinicId: string, text: string): Promise<FoundPatient[]> {
  const from = searchKey(text);
  const to = `${from}\u{10FFFF}`;
  const { rows } = await sql<FoundPatient>`
    select id, number, name, kana, birth_date, sex from patient where id in (
      (select id from patient where clinic_id = ${clinicId} and kana_key >= ${from} and kana_key < ${to} limit 50)
      union
      (select id from patient where clinic_id = ${clinicId} and name_key >= ${from} and name_key < ${to} limit 50)
      union
      (select id from patient where clinic_id = ${clinicId} and number_key >= ${from} and number_key < ${to} limit 50)
    ) and clinic_id = ${clinicId}
    order by kana_key, id limit 50`.execute(tx);
  return rows;
}

export interface HealthRow {
  readonly id: string;
  readonly underlyingConditions: Knowledge;
  readonly medicines: Knowledge;
  readonly allergies: Knowledge;
  readonly source: string;
  readonly recordedAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedByName: string | null;
  readonly reviewedAt: string | null;
}

/** What was last said of conditions, medicines and allergies. */
export async function findHealth(tx: Tx, clinicId: string, patientId: string): Promise<HealthRow | null> {
  const row = await tx
    .selectFrom('healthStatement as h')
    .leftJoin('staffMember as s', (join) =>
      join.onRef('s.id', '=', 'h.reviewedBy').onRef('s.clinicId', '=', 'h.clinicId'),
    )
    .select([
      'h.id',
      'h.underlyingConditions',
      'h.medicines',
      'h.allergies',
      'h.source',
      'h.recordedAt',
      'h.reviewedBy',
      'h.reviewedAt',
      's.name as reviewedByName',
    ])
    .where('h.clinicId', '=', clinicId)
    .where('h.patientId', '=', patientId)
    .orderBy('h.recordedAt', 'desc')
    .orderBy('h.id', 'desc')
    .executeTakeFirst();
  return (row as HealthRow | undefined) ?? null;
}

/** In-person visits on record, newest first. */
export async function listVisits(tx: Tx, clinicId: string, patientId: string) {
  return await tx
    .selectFrom('inPersonVisit as v')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.id', '=', 'v.doctorStaffId').onRef('s.clinicId', '=', 'v.clinicId'),
    )
    .innerJoin('staffMember as r', (join) =>
      join.onRef('r.id', '=', 'v.recordedBy').onRef('r.clinicId', '=', 'v.clinicId'),
    )
    .select([
      'v.id',
      'v.visitedOn as on',
      'v.doctorStaffId',
      's.name as doctorName',
      'v.problem',
      'v.evaluation',
      'r.name as recordedBy',
      'v.recordedAt',
    ])
    .where('v.clinicId', '=', clinicId)
    .where('v.patientId', '=', patientId)
    .orderBy('v.visitedOn', 'desc')
    .execute();
}

export async function listDeclarations(tx: Tx, clinicId: string, patientId: string) {
  return await tx
    .selectFrom('regularDoctorDeclaration as r')
    .innerJoin('staffMember as s', (join) =>
      join.onRef('s.id', '=', 'r.doctorStaffId').onRef('s.clinicId', '=', 'r.clinicId'),
    )
    .select(['r.doctorStaffId as staffId', 's.name', 'r.reason'])
    .where('r.clinicId', '=', clinicId)
    .where('r.patientId', '=', patientId)
    .orderBy('r.declaredAt')
    .execute();
}

/** Writes down what is known of conditions, medicines and allergies; what was said before stays. */
export async function appendHealth(
  act: Act,
  patientId: string,
  health: {
    underlyingConditions: Knowledge;
    medicines: Knowledge;
    allergies: Knowledge;
    source: string;
    reviewedBy: string | null;
  },
): Promise<void> {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  await act.tx
    .insertInto('healthStatement')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      patientId,
      underlyingConditions: sql`${JSON.stringify(health.underlyingConditions)}::jsonb`,
      medicines: sql`${JSON.stringify(health.medicines)}::jsonb`,
      allergies: sql`${JSON.stringify(health.allergies)}::jsonb`,
      source: health.source,
      recordedBy: act.actor.accountId,
      reviewedBy: health.reviewedBy,
      reviewedAt: health.reviewedBy === null ? null : act.now,
    })
    .execute();
}
