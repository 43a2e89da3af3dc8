import { civilDateOf } from '@onshin/domain';
import type { JudgementTodayFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';
import { getClinic } from '../../clinic/index.ts';
import { findRow } from './asking.ts';
import { findStandingOfProxies, proxyOf } from './proxy.ts';

/** The doctor's judgement for this one time. */
export const judgementTodayFacts: FactProvider<'judgementToday'> = async (
  act,
  { consultationId },
): Promise<JudgementTodayFacts> => {
  const [row, proxies, { timeZone }] = await Promise.all([
    findRow(act, consultationId),
    consultationId === null ? null : findStandingOfProxies(act, consultationId),
    getClinic(act.tx, act.clinicId),
  ]);
  const isAlone = row !== null && proxies !== null && proxyOf(row, proxies) === null;
  const examination = row?.examination ?? null;
  return {
    feasible:
      examination === null || examination.feasible === 'undecided' ? null : examination.feasible === 'yes',
    judgedOn: row?.examinationBegunAt ? civilDateOf(Date.parse(row.examinationBegunAt), timeZone) : null,
    reason: examination?.feasibleReason ?? '',
    wishConfirmed: examination?.wishConfirmed ?? 'unknown',
    informationSufficient: null,
    // Whoever acts for the patient may have been all the doctor saw: it is asked at the closing (S-V-head-b).
    patientExamined: row?.examinationBegunAt && isAlone ? true : 'unknown',
    reasonNotExamined: '',
  };
};
