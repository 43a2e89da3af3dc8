import type { EvidenceView } from '@onshin/contract';
import { basisOf, findClause, gateTraits, type Gate, type Verdict } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { policyAnswers } from '../../path/policy-answers.ts';
import { getClinic, getStaffRow } from '../clinic/index.ts';
import { getConsultationRow, listSeats, listTasks, readCallRecord } from '../consultation/index.ts';

type JudgementView = EvidenceView['judgements'][number];

/** Why a consultation was lawful: every passage through a gate, as it was judged then. */
export const getEvidence: Handler<'getEvidence'> = async (act, { params }) =>
  await readEvidence(act, params.consultationId);

/** The evidence of one consultation, as whoever asks may read it. */
export async function readEvidence(act: Act, consultationId: string): Promise<EvidenceView> {
  const consultation = await getConsultationRow(act, consultationId);
  // Who may read the consultation may read whom it is about; an inspector reads no more of the chart.
  const { name: patientName } = await act.tx
    .selectFrom('patient')
    .select('name')
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', consultation.patientId)
    .executeTakeFirstOrThrow();
  const clinic = await getClinic(act.tx, act.clinicId);
  const doctor =
    consultation.doctorStaffId === null
      ? null
      : await getStaffRow(act.tx, act.clinicId, consultation.doctorStaffId);
  const isPatient = act.actor.kind === 'patient';
  const all = await listJudgements(act, consultation.id, consultation.patientId, consultation.requestedAt);
  // A patient reads which clause was judged how and why; the doctor's working notes among the facts stay in the clinic.
  const judgements = isPatient ? all.map((judgement) => ({ ...judgement, facts: {} })) : all;
  const record = await readCallRecord(act, consultation.id);
  const seats = await listSeats(act, consultation.id);
  const tasks = isPatient ? [] : await listTasks(act, consultation.id);
  return {
    consultationId: consultation.id,
    clinicName: clinic.name,
    patientName,
    doctorName: doctor?.practitionerName ?? doctor?.name ?? null,
    kind: consultation.kind,
    status: consultation.status,
    disposition: consultation.disposition,
    edition: consultation.edition,
    judgements,
    intervals: record.spans.map((each) => ({
      from: new Date(each.from).toISOString(),
      to: new Date(each.to).toISOString(),
    })),
    twoWaySeconds: record.seconds,
    quality: [...record.quality],
    seats: seats.map((seat) => ({
      name: seat.name,
      role: seat.role,
      admittedAt: seat.admittedAt,
      leftAt: seat.leftAt,
      transport: seat.transport as EvidenceView['seats'][number]['transport'],
    })),
    exceptions: judgements.flatMap((judgement) =>
      judgement.verdicts
        .filter((verdict) => verdict.exception?.reason)
        .map((verdict) => ({
          clauseId: verdict.clauseId,
          type: verdict.exception?.type ?? '',
          reason: verdict.exception?.reason ?? '',
          by: judgement.by,
          at: judgement.at,
        })),
    ),
    // A patient finds them among who opened their chart, without the names of who is no doctor.
    emergencies: isPatient ? [] : await listEmergencies(act, consultation),
    tasks: tasks.map((task) => ({
      type: task.type,
      clauseId: task.clauseId,
      words: task.words,
      settledAt: task.settledAt,
    })),
    madeAt: act.now,
  };
}

/** Acts on a consultation that bear the mark of an emergency, by who did them. */
async function listEmergencies(act: Act, of: { readonly id: string; readonly patientId: string }) {
  const { rows } = await sql<EvidenceView['emergencies'][number]>`
    select e.actor_name as by, count(*)::int as acts, min(e.at) as "from", max(e.at) as until
    from audit_subject s join audit_event e on e.clinic_id = s.clinic_id and e.id = s.event_id
    where s.clinic_id = ${act.clinicId} and s.patient_id = ${of.patientId} and e.consultation_id = ${of.id}
      and e.outcome <> 'refused' and e.detail ?| '{emergencyAccessId,sealedUseId}'
    group by e.actor_name, e.detail->>'sealedUseId', e.detail->>'emergencyAccessId' order by 3`.execute(
    act.tx,
  );
  return rows;
}

/** Judgements of the consultation itself, and of the plan that was adopted for it while it was open. */
async function listJudgements(
  act: Act,
  consultationId: string,
  patientId: string,
  since: string,
): Promise<JudgementView[]> {
  const rows = await act.tx
    .selectFrom('judgement')
    .selectAll()
    .where('clinicId', '=', act.clinicId)
    .where((eb) =>
      eb.or([
        eb('consultationId', '=', consultationId),
        eb.and([
          eb('patientId', '=', patientId),
          eb('consultationId', 'is', null),
          eb('judgedAt', '>=', since),
        ]),
      ]),
    )
    .orderBy('judgedAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    gate: row.gate,
    gateWords: gateTraits[row.gate as Gate].title,
    outcome: row.outcome as JudgementView['outcome'],
    edition: row.edition,
    at: row.judgedAt,
    by: row.actorName,
    policy: policyAnswers(row.policy),
    facts: row.facts as Record<string, unknown>,
    verdicts: (row.verdicts as Verdict[]).map(presentVerdict),
  }));
}

function presentVerdict(verdict: Verdict): JudgementView['verdicts'][number] {
  const clause = findClause(verdict.clauseId);
  const head = {
    clauseId: verdict.clauseId,
    section: clause?.section ?? '',
    summary: clause?.summary ?? { ja: '', en: '' },
    kind: verdict.kind,
    basis: basisOf(verdict.rule),
    code: null,
    words: null,
    exception: null,
  };
  switch (verdict.kind) {
    case 'met':
      return { ...head, words: verdict.because };
    case 'unmet':
      return { ...head, words: verdict.remedy, code: verdict.code };
    case 'notFollowed':
      return { ...head, words: verdict.advice, code: verdict.code };
    case 'notApplicable':
      return { ...head, words: verdict.why };
    case 'excepted':
      return {
        ...head,
        exception:
          'type' in verdict.exception
            ? { type: verdict.exception.type, reason: verdict.exception.reason, source: null }
            : { type: verdict.exception.standingFact, reason: null, source: verdict.exception.source },
      };
  }
}
