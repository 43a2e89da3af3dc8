import type { ConsultationFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';
import { wordsOfSymptom } from '../../clinic/index.ts';
import { type Consultation, readConsultation } from '../consultation.store.ts';
import { listProblems, type ProblemRow } from '../problems.store.ts';
import { findStandingOfProxies, proxyOf, type StandingOfProxies } from './proxy.ts';

/** What is known of this one contact. */
export const consultationFacts: FactProvider<'consultation'> = async (act, { consultationId }) => {
  if (consultationId === null) return nothingKnown;
  const [row, problems, proxies] = await Promise.all([
    readConsultation(act, consultationId),
    listProblems(act, consultationId),
    findStandingOfProxies(act, consultationId),
  ]);
  return factsOfConsultation(row, problems, proxies);
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
  proxies: StandingOfProxies,
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
    proxy: proxyOf(row, proxies),
  };
}
