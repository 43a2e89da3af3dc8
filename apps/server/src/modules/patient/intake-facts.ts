import type { Knowledge } from '@onshin/contract';
import { civilDateOf } from '@onshin/domain';
import type { HealthSourceKind, HistoryAnswer, IntakeFacts } from '@onshin/guideline';
import type { FactProvider } from '../../path/act.ts';
import { getClinic } from '../clinic/index.ts';
import { findHealth } from './patient.store.ts';

const sources: Record<string, HealthSourceKind> = {
  ownChart: 'ownChart',
  referralLetter: 'referralLetter',
  checkUp: 'checkUp',
  regionalNetwork: 'regionalNetwork',
  medicationNotebook: 'medicationNotebook',
  phr: 'personalHealthRecord',
  patientStatement: 'patientsStatement',
};

/** What patient and records told beforehand. A question never asked is unknown, which is not the same as none. */
export const intakeFacts: FactProvider<'intake'> = async (
  act,
  { patientId, consultationId },
): Promise<IntakeFacts> => {
  const [health, { timeZone }, consultation] = await Promise.all([
    patientId === null ? null : findHealth(act.tx, act.clinicId, patientId),
    getClinic(act.tx, act.clinicId),
    consultationId === null
      ? undefined
      : act.tx
          .selectFrom('consultation')
          .select(['request', 'requestedAt', 'healthReviewedAt'])
          .where('clinicId', '=', act.clinicId)
          .where('id', '=', consultationId)
          .executeTakeFirst(),
  ]);
  const request = consultation?.request as { redFlags?: string[] } | undefined;
  return {
    underlyingConditions: health === null ? 'unknown' : historyOf(health.underlyingConditions),
    medicines: health === null ? 'unknown' : historyOf(health.medicines),
    allergies: health === null ? 'unknown' : historyOf(health.allergies),
    healthSources:
      health === null
        ? []
        : [
            {
              kind: sources[health.source] ?? 'otherRecord',
              obtainedOn: civilDateOf(Date.parse(health.recordedAt), timeZone),
            },
          ],
    // A request with a dangerous symptom is answered with advice before it can be handed in.
    redFlags: (request?.redFlags ?? []).map((symptom) => ({
      symptom,
      advisedAt: consultation?.requestedAt ?? null,
    })),
    reviewedByDoctor:
      (health?.reviewedAt ?? null) !== null || (consultation?.healthReviewedAt ?? null) !== null,
  };
};

function historyOf(knowledge: Knowledge): HistoryAnswer {
  return knowledge.state === 'unknown'
    ? { state: 'notAscertained', reason: '患者本人が分からないと答えています' }
    : { state: knowledge.state, reason: '' };
}
