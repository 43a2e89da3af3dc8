import {
  type AgreementFacts,
  type CarePlanItemKey,
  carePlanItems,
  type PlanFacts,
  type ProxyFacts,
  type ProxyProof,
} from '@onshin/guideline';
import type { FactProvider } from '../../path/act.ts';
import { findAgreement, findExplanation, listCurrentTexts, listPlanVersions } from './agreement.store.ts';
import { findOpenQuestion } from './question.store.ts';
import type { CarePlanVersionView, TextKind } from '@onshin/contract';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** What was explained and agreed, on which texts. */
export const agreementFacts: FactProvider<'agreement'> = async (
  act,
  { patientId },
): Promise<AgreementFacts> => {
  if (patientId === null) {
    return {
      explanation: 'unknown',
      onlineCare: 'unknown',
      systemAndRisks: 'unknown',
      patientRulesAccepted: 'unknown',
      noRecordingByPatient: 'unknown',
      noRecordingByDoctor: 'unknown',
    };
  }
  const [texts, explanation, agreement, openQuestion] = await Promise.all([
    listCurrentTexts(act.tx, act.clinicId),
    findExplanation(act.tx, act.clinicId, patientId),
    findAgreement(act.tx, act.clinicId, patientId),
    findOpenQuestion(act.tx, act.clinicId, patientId),
  ]);
  const covers = (kind: TextKind) =>
    texts.some((text) => text.kind === kind && agreement?.digests.includes(text.digest) === true);
  const side = (kind: TextKind) =>
    agreement === null
      ? null
      : {
          patientAgreedAt: agreement.agreedAt,
          doctorAgreedAt: agreement.clinicSideAt,
          textIsCurrent: covers(kind),
          withdrawn: agreement.withdrawnAt !== null,
        };
  const stands = agreement !== null && agreement.withdrawnAt === null;
  return {
    explanation:
      explanation === null
        ? null
        : {
            by: explanation.by,
            how: explanation.method,
            topics: explanation.topics.filter((topic) => topic !== 'securityRisks'),
            questionsAnswered: openQuestion === null,
            at: explanation.at,
          },
    onlineCare: side('onlineCare'),
    systemAndRisks: side('systemAndRisks'),
    patientRulesAccepted: stands && covers('patientRules'),
    noRecordingByPatient: stands && covers('noRecording'),
    noRecordingByDoctor: stands && covers('noRecording'),
    byProxy: agreement && proxyIn(agreement),
  };
};

function proxyIn(row: {
  proxyName: string | null;
  proxyRelation: string | null;
  proxyGround: 'minor' | 'cannotCommunicate' | null;
  proxyProof: ProxyProof | null;
}): ProxyFacts | null {
  const { proxyName: name, proxyRelation: relation, proxyGround: ground, proxyProof: proof } = row;
  return name === null || relation === null || ground === null || proof === null
    ? null
    : { name, relation, ground, proof };
}

/** The plan in force for the patient, or none. */
export const planFacts: FactProvider<'plan'> = async (
  act,
  { patientId, consultationId },
): Promise<PlanFacts> => {
  if (patientId === null) return { version: 'unknown' };
  const versions = await listPlanVersions(act.tx, act.clinicId, patientId);
  const current = versions.find((version) => version.status === 'adopted');
  if (current === undefined) return { version: null };
  return { version: await factsOfPlanVersion(act.tx, act.clinicId, patientId, consultationId, current) };
};

/** One version of a plan as the rules see it. */
export async function factsOfPlanVersion(
  tx: Tx,
  clinicId: string,
  patientId: string,
  consultationId: string | null,
  version: CarePlanVersionView,
): Promise<Exclude<PlanFacts['version'], null | 'unknown'>> {
  const { rows } = await sql<{
    id: string;
    name: string;
    isToday: boolean;
    sawInPerson: boolean;
    informedSince: string | null;
  }>`
    select d.id, d.name,
           exists (select from consultation c where c.clinic_id = d.clinic_id and c.id = ${consultationId}::uuid
                   and c.doctor_staff_id = d.id) as is_today,
           exists (select from in_person_visit v where v.clinic_id = d.clinic_id and v.doctor_staff_id = d.id
                   and v.patient_id = ${patientId}) as saw_in_person,
           -- Whoever settles the duty to inform the receiving institution has informed it (S-1-3-2-iv-a).
           (select max((t.settled_at at time zone c.time_zone)::date)::text
            from due_task t
            join consultation k on k.clinic_id = t.clinic_id and k.id = t.consultation_id
            join clinic c on c.id = t.clinic_id
            where t.clinic_id = d.clinic_id and k.patient_id = ${patientId}
              and t.type = 'informReceivingInstitution' and t.settled_at > ${version.proposedAt}) as informed_since
    from staff_member d
    where d.clinic_id = ${clinicId} and d.id = any(${version.doctorStaffIds}::uuid[])`.execute(tx);
  const { foresight } = version;
  const filled = carePlanItems
    .map((item): CarePlanItemKey => item.key)
    .filter((key) => version.items[key].trim() !== '');
  return {
    number: version.version,
    itemsFilled: filled,
    basis:
      version.basisVisitId !== null
        ? 'inPersonEvaluation'
        : version.basisConsultationId !== null
          ? 'begunOnline'
          : 'none',
    agreedByPatient: version.adoptedAt !== null,
    byProxy: version.byProxy,
    severalDoctors: version.doctorStaffIds.length > 1,
    doctors: rows.map((doctor) => ({
      name: doctor.name,
      actsWhen: version.items.doctors,
      isTodaysDoctor: doctor.isToday,
      sawPatientInPerson: doctor.sawInPerson,
    })),
    forHealthyPeople: version.isForHealthyPeople ?? 'unknown',
    emergencyBeyondDoctorForeseen: foresight.isBeyondDoctor,
    receivingInstitution:
      foresight.institution === ''
        ? null
        : {
            name: foresight.institution,
            informedOn: laterOf(foresight.informedOn, rows[0]?.informedSince ?? null),
          },
  };
}

const laterOf = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
