import { ageOn, civilDateOf } from '@onshin/domain';
import type { ConsultationFacts, ProxyFacts } from '@onshin/guideline';
import { sql } from 'kysely';
import type { FactProvider } from '../../../path/act.ts';
import { wordsOfSymptom } from '../../clinic/index.ts';
import { type Consultation, readConsultation } from '../consultation.store.ts';
import { listProblems, type ProblemRow } from '../problems.store.ts';
import type { Asking } from './asking.ts';

/** What is known of this one contact. */
export const consultationFacts: FactProvider<'consultation'> = async (act, { consultationId }) => {
  if (consultationId === null) return nothingKnown;
  const [row, problems, isMinor] = await Promise.all([
    readConsultation(act, consultationId),
    listProblems(act, consultationId),
    isPatientMinor(act, consultationId),
  ]);
  return factsOfConsultation(row, problems, isMinor);
};

const nothingKnown: ConsultationFacts = {
  kind: 'unknown',
  form: 'unknown',
  disposition: 'unknown',
  enteredCall: 'unknown',
  problems: 'unknown',
  requestedBy: 'unknown',
  wishStated: 'unknown',
  suspectedMisuse: 'unknown',
  callOpenedBy: 'unknown',
  preConsultation: 'unknown',
  toldOfPreConsultation: 'unknown',
  proxy: 'unknown',
};

export function factsOfConsultation(
  row: Consultation,
  problems: readonly ProblemRow[],
  isMinor: boolean,
): ConsultationFacts {
  return {
    kind: row.kind,
    form: row.form,
    disposition: row.disposition,
    enteredCall: row.callStartedAt !== null,
    problems: problems.map((problem) => ({
      id: problem.id,
      label: problem.label,
      basis: problem.basis ?? 'unknown',
      acute: problem.isAcute,
      stableAfterInPersonVisit: problem.isStableAfterInPersonVisit ?? 'unknown',
      unsuitableSymptoms: problem.matchedSymptoms.map((key) => ({
        symptom: wordsOfSymptom(key).ja,
        decision:
          problem.symptomDecision === null
            ? null
            : { continueOnline: problem.symptomDecision === 'suitable', reason: problem.reason },
      })),
    })),
    requestedBy: row.requestedChannel,
    wishStated: row.request.wish,
    suspectedMisuse: row.isMisuseSuspected,
    callOpenedBy: 'clinic',
    preConsultation: null,
    // None is offered: nobody is told of one, and no gate asks before one is.
    toldOfPreConsultation: 'unknown',
    proxy: row.request.proxy && { ...row.request.proxy, ground: groundOf(row, isMinor) },
  };
}

/** A child is one by the calendar; that a patient cannot communicate is what the doctor finds (S-V-head-c). */
function groundOf(row: Consultation, isMinor: boolean): ProxyFacts['ground'] {
  if (row.cannotCommunicate === true) return 'cannotCommunicate';
  if (row.request.proxy?.ground === 'minor' && isMinor) return 'minor';
  return row.cannotCommunicate === null ? 'unknown' : 'none';
}

/** Under eighteen today, in the clinic's calendar. */
async function isPatientMinor(act: Asking, consultationId: string): Promise<boolean> {
  const { rows } = await sql<{ birthDate: string; timeZone: string }>`
    select p.birth_date, c.time_zone
    from consultation k
    join patient p on p.clinic_id = k.clinic_id and p.id = k.patient_id
    join clinic c on c.id = k.clinic_id
    where k.clinic_id = ${act.clinicId} and k.id = ${consultationId}::uuid`.execute(act.tx);
  const [row] = rows;
  return row !== undefined && ageOn(row.birthDate, civilDateOf(Date.parse(act.now), row.timeZone)) < 18;
}
