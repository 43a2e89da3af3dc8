import type { CarePlanItems, CarePlanView, PlanForesight } from '@onshin/contract';
import { civilDateOf } from '@onshin/domain';
import type { ProxyFacts } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { isHelper } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { requireVersion } from '../../path/versions.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { type Clinic, getClinic, requireDoctors } from '../clinic/index.ts';
import { getPatient, listProxies, listVisits, raisePatientVersion, sendToRead } from '../patient/index.ts';
import { factsOfPlanVersion } from './agreement-facts.ts';
import { listPlanVersions } from './agreement.store.ts';
import { announceToConsultations } from './announce-to-consultations.ts';

async function present(act: Act, patientId: string): Promise<CarePlanView> {
  const patient = await getPatient(act, patientId);
  const clinic = await getClinic(act.tx, act.clinicId);
  const visits = await listVisits(act.tx, act.clinicId, patientId);
  return {
    patientId,
    patientVersion: patient.version,
    patientName: patient.name,
    clinicName: clinic.name,
    versions: await listPlanVersions(act.tx, act.clinicId, patientId),
    template: planTemplate(clinic, visits[0] ?? null),
  };
}

/** Where a plan begins: what the clinic's settings and the last visit already tell. The doctor changes what is not so. */
function planTemplate(clinic: Clinic, visit: { problem: string; evaluation: string } | null): CarePlanItems {
  const place = clinic.settings.emergencyPlace;
  return {
    careGivenOnline: visit === null ? '' : `${visit.problem}：${visit.evaluation}`,
    combinationWithInPersonCare: '3か月に1回は対面で診察し、必要な検査を行います。',
    hours: 'オンライン診療は予約制です。予約の時刻に遅れるときは電話で知らせてください。',
    method: 'オン診を使い、スマートフォン・タブレット・パソコンの映像と音声で診察します。',
    stopConditions:
      '症状が急に変わったとき、画面越しでは十分に診られないと医師が判断したとき、通信の障害で映像や音声が届かないときは、オンラインをやめて対面の診察に切り替えます。',
    patientsCooperation:
      '画面越しでは得られる情報が限られます。症状や体温・血圧などを正確に伝え、診察に協力してください。',
    emergencies:
      place === null
        ? ''
        : `急に悪くなったときは${place.name}（電話 ${place.phone}）で診察します。命にかかわるときは119番に電話してください。`,
    doctors: '',
    securityResponsibility:
      '診療録とシステムの運用、医師側の機器は医療機関が、患者さんの機器と周囲の環境は患者さんが、通信回線は通信会社が責任を負います。いずれにも当てはまらないものは医療機関が窓口となり、責任に切れ目はありません。',
  };
}

export const getCarePlan: Handler<'getCarePlan'> = async (act, { params }) =>
  await present(act, params.patientId);

/** Proposes a version. With the patient's word given in person or in the call it is adopted at once. */
export const proposeCarePlan: Handler<'proposeCarePlan'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  if (body.basisConsultationId !== null)
    await requireConsultationOf(act, patient.id, body.basisConsultationId);
  if (body.basisVisitId !== null) await requireVisitOf(act, patient.id, body.basisVisitId);
  await requireDoctors(act, body.doctorStaffIds, 'body.doctorStaffIds');
  await requireSoundForesight(act, body.foresight);
  const versions = await listPlanVersions(act.tx, act.clinicId, patient.id);
  const id = newId();
  await act.tx
    .insertInto('carePlanVersion')
    .values({
      clinicId: act.clinicId,
      id,
      patientId: patient.id,
      version: (versions[0]?.version ?? 0) + 1,
      items: json(body.items),
      basisVisitId: body.basisVisitId,
      basisConsultationId: body.basisConsultationId,
      doctorStaffIds: body.doctorStaffIds,
      isBeyondDoctor: body.foresight.isBeyondDoctor,
      receivingInstitution: body.foresight.institution,
      informedOn: body.foresight.informedOn,
      isForHealthyPeople: body.isForHealthyPeople,
      reason: body.reason,
      proposedBy: act.actor.staffId,
    })
    .execute();
  if (body.isAgreedOrally) {
    await requireMetToday(act, patient.id);
    await adopt(act, patient.id, id, true);
  }
  await sendToRead(act, patient.id, 'plan');
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await present(act, patient.id);
};

/** Nobody is told of what is not foreseen, nor tomorrow: the rule counts the days since (S-1-3-2-iv-a). */
async function requireSoundForesight(act: Act, foresight: PlanForesight): Promise<void> {
  const { isBeyondDoctor, institution, informedOn } = foresight;
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  if (informedOn !== null && informedOn > civilDateOf(Date.parse(act.now), timeZone)) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.foresight.informedOn', message: 'inTheFuture' }],
    });
  }
  if (!isBeyondDoctor && (institution !== '' || informedOn !== null)) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.foresight.isBeyondDoctor', message: 'required' }],
    });
  }
}

/** Somebody's spoken word counts on a day on which they were there: in a call, or at the clinic. */
async function requireMetToday(act: Act, patientId: string): Promise<void> {
  const { rows } = await sql<{ met: boolean }>`
    select exists (
      select from consultation k where k.clinic_id = c.id and k.patient_id = ${patientId}
        and (k.call_started_at at time zone c.time_zone)::date = (now() at time zone c.time_zone)::date
    ) or exists (
      select from in_person_visit v where v.clinic_id = c.id and v.patient_id = ${patientId}
        and v.visited_on = (now() at time zone c.time_zone)::date
    ) as met
    from clinic c where c.id = ${act.clinicId}`.execute(act.tx);
  if (rows[0]?.met === true) return;
  throw new ProblemError('refusedByRule', undefined, {
    fields: [{ path: 'body.isAgreedOrally', message: 'notMetToday' }],
  });
}

/** The patient agrees to what was proposed, and it becomes the plan. */
export const adoptCarePlan: Handler<'adoptCarePlan'> = async (act, { params, body }) => {
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  await adopt(act, patient.id, body.planVersionId, false);
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await present(act, patient.id);
};

async function adopt(act: Act, patientId: string, planVersionId: string, isOral: boolean): Promise<void> {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  const versions = await listPlanVersions(act.tx, act.clinicId, patientId);
  const version = versions.find((each) => each.id === planVersionId);
  if (version === undefined) throw new ProblemError('notFound');
  if (version.status !== 'proposed' || version.id !== versions[0]?.id)
    throw new ProblemError('notAllowedInThisState');
  const facts = await factsOfPlanVersion(act.tx, act.clinicId, patientId, null, version);
  await act.passGate({
    gate: 'adoptPlan',
    subject: { consultationId: null, patientId },
    given: {
      plan: { version: { ...facts, agreedByPatient: true, byProxy: await findProxy(act, patientId) } },
    },
  });
  await act.tx
    .insertInto('carePlanAdoption')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      planVersionId,
      adoptedBy: act.actor.accountId,
      helperId: isHelper(act.actor) ? act.actor.helperId : null,
      isOral,
    })
    .execute();
  await act.tx
    .updateTable('dueTask')
    .set({ settledAt: act.now, settledHow: `carePlan:${version.version}` })
    .where('clinicId', '=', act.clinicId)
    .where('settledAt', 'is', null)
    .where('type', '=', 'makeCarePlan')
    .where(sql<boolean>`consultation_id in (select id from consultation where patient_id = ${patientId})`)
    .execute();
}

/** On which ground, and shown by what, a proxy agrees in the patient's place; null where the patient does. */
async function findProxy(act: Act, patientId: string): Promise<ProxyFacts | null> {
  const { actor } = act;
  if (!isHelper(actor)) return null;
  const found = (await listProxies(act, patientId)).find(({ helperId }) => helperId === actor.helperId);
  if (found === undefined) throw new ProblemError('forbidden');
  const { name, relation, ground, proof } = found;
  return { name, relation, ground, proof };
}

/** A plan rests on an examination of this very patient (S-1-3-2-i-a). */
async function requireVisitOf(act: Act, patientId: string, visitId: string): Promise<void> {
  const visits = await listVisits(act.tx, act.clinicId, patientId);
  if (visits.every((visit) => visit.id !== visitId)) throw new ProblemError('notFound');
}

/** A plan begun online rests on an examination that began, not on a request. */
async function requireConsultationOf(act: Act, patientId: string, consultationId: string): Promise<void> {
  const row = await act.tx
    .selectFrom('consultation')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultationId)
    .where('patientId', '=', patientId)
    .where('examinationBegunAt', 'is not', null)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError('notFound');
}
