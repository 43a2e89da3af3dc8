import type { CarePlanVersionView, TextKind } from '@onshin/contract';
import type { ProxyProof, Words } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

export interface TextContent {
  readonly title: Words;
  readonly cards: { title: Words; body: Words }[];
  readonly body: Words;
}
export interface CurrentText {
  readonly id: string;
  readonly kind: TextKind;
  readonly version: number;
  readonly digest: string;
  readonly content: TextContent;
}

/** The newest valid text of each kind. */
export async function listCurrentTexts(tx: Tx, clinicId: string): Promise<CurrentText[]> {
  const { rows } = await sql<CurrentText>`
    select distinct on (kind) id, kind, version, digest, content
    from agreement_text
    where clinic_id = ${clinicId} and valid_from <= now()
    order by kind, version desc`.execute(tx);
  const order: TextKind[] = ['onlineCare', 'systemAndRisks', 'patientRules', 'noRecording'];
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

export interface ExplanationRow {
  readonly id: string;
  readonly by: string;
  readonly method: 'inPerson' | 'video' | 'document' | 'telephone';
  readonly topics: ('limitsAndInPersonCare' | 'judgedEachTime' | 'carePlanMatters' | 'securityRisks')[];
  readonly questions: string;
  readonly textIds: string[];
  readonly at: string;
  readonly doctorStaffId: string;
  readonly doctorName: string;
}

export async function findExplanation(
  tx: Tx,
  clinicId: string,
  patientId: string,
): Promise<ExplanationRow | null> {
  const { rows } = await sql<ExplanationRow>`
    select e.id, s.name as by, e.method, e.topics, e.questions, e.text_ids, e.explained_at as at,
           e.doctor_staff_id, d.name as doctor_name
    from explanation e
    join staff_member s on s.clinic_id = e.clinic_id and s.id = e.explained_by
    join staff_member d on d.clinic_id = e.clinic_id and d.id = e.doctor_staff_id
    where e.clinic_id = ${clinicId} and e.patient_id = ${patientId}
    order by e.explained_at desc, e.id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

export interface AgreementRow {
  readonly id: string;
  readonly explanationId: string;
  readonly digests: string[];
  readonly agreedAt: string;
  readonly patientSideBy: string;
  readonly clinicSideBy: string;
  readonly clinicSideAt: string;
  readonly doctorStaffId: string;
  readonly withdrawnAt: string | null;
  /** The proxy who agreed in the patient's place. */
  readonly helperId: string | null;
  readonly proxyName: string | null;
  readonly proxyRelation: string | null;
  readonly proxyGround: 'minor' | 'cannotCommunicate' | null;
  readonly proxyProof: ProxyProof | null;
}

/** The newest agreement, withdrawn or not. */
export async function findAgreement(
  tx: Tx,
  clinicId: string,
  patientId: string,
): Promise<AgreementRow | null> {
  const { rows } = await sql<AgreementRow>`
    select a.id, a.explanation_id, a.digests, a.agreed_at, acc.name as patient_side_by, d.name as clinic_side_by,
           e.explained_at as clinic_side_at, a.doctor_staff_id, w.withdrawn_at,
           a.helper_id, h.name as proxy_name, h.relation as proxy_relation, h.ground as proxy_ground, h.proof as proxy_proof
    from agreement a
    join account acc on acc.id = a.patient_side_account_id
    join explanation e on e.clinic_id = a.clinic_id and e.id = a.explanation_id
    join staff_member d on d.clinic_id = a.clinic_id and d.id = a.doctor_staff_id
    left join patient_helper h on h.clinic_id = a.clinic_id and h.id = a.helper_id
    left join agreement_withdrawal w on w.clinic_id = a.clinic_id and w.agreement_id = a.id
    where a.clinic_id = ${clinicId} and a.patient_id = ${patientId}
    order by a.agreed_at desc, a.id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The newest adopted plan is the plan; what came before it is superseded. */
export async function listPlanVersions(
  tx: Tx,
  clinicId: string,
  patientId: string,
): Promise<CarePlanVersionView[]> {
  const { rows } = await sql<
    Omit<CarePlanVersionView, 'status' | 'basisWords' | 'foresight'> & {
      basisVisitOn: string | null;
      isBeyondDoctor: boolean;
      receivingInstitution: string;
      informedOn: string | null;
    }
  >`
    select v.id, v.version, v.items, v.basis_visit_id, v.basis_consultation_id, v.doctor_staff_ids, v.reason,
           v.is_beyond_doctor, v.receiving_institution, v.informed_on, v.is_for_healthy_people,
           s.name as proposed_by, v.proposed_at, a.adopted_at, iv.visited_on as basis_visit_on,
           case when h.id is not null then json_build_object(
             'name', h.name, 'relation', h.relation, 'ground', h.ground, 'proof', h.proof) end as by_proxy,
           (select array_agg(d.name order by d.id) from staff_member d
            where d.clinic_id = v.clinic_id and d.id = any(v.doctor_staff_ids)) as doctor_names
    from care_plan_version v
    join staff_member s on s.clinic_id = v.clinic_id and s.id = v.proposed_by
    left join care_plan_adoption a on a.clinic_id = v.clinic_id and a.plan_version_id = v.id
    left join patient_helper h on h.clinic_id = a.clinic_id and h.id = a.helper_id
    left join in_person_visit iv on iv.clinic_id = v.clinic_id and iv.id = v.basis_visit_id
    where v.clinic_id = ${clinicId} and v.patient_id = ${patientId}
    order by v.version desc`.execute(tx);
  const current = rows.find((row) => row.adoptedAt !== null);
  return rows.map(({ basisVisitOn, isBeyondDoctor, receivingInstitution, informedOn, ...row }) => ({
    ...row,
    foresight: { isBeyondDoctor, institution: receivingInstitution, informedOn },
    basisWords: basisVisitOn ?? '',
    status: row.adoptedAt === null ? 'proposed' : row.id === current?.id ? 'adopted' : 'superseded',
  }));
}
