import type { PeriodEvidenceView } from '@onshin/contract';
import { editions, findClause } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import {
  type ConsultationRow,
  countOpenTasks,
  countVerdicts,
  listConsultations,
  listExceptions,
  listExplanations,
  type Period,
} from './period.store.ts';

/** More than a busy clinic sees in a year; a longer list asks for a shorter period. */
const mostConsultations = 5000;
const dayMilliseconds = 86_400_000;

/** How a clinic kept to the guideline in a period, without the name of any patient. */
export const getPeriodEvidence: Handler<'getPeriodEvidence'> = async (act, { query }) => {
  const period = periodFor(act, query);
  act.noteInAudit({ ...period });
  return await readPeriodEvidence(act, period);
};

export async function readPeriodEvidence(act: Act, period: Period): Promise<PeriodEvidenceView> {
  const clinic = await getClinic(act.tx, act.clinicId);
  const consultations = await listConsultations(act, period, mostConsultations);
  if (consultations.length > mostConsultations) throw new ProblemError('limitReached');
  const explanations = await listExplanations(act);
  return {
    clinicName: clinic.name,
    ...period,
    editions: editionsIn(period),
    consultations: consultations.map(present),
    exceptions: (await listExceptions(act, period)).map((each) => ({ ...each, ...cite(each.clauseId) })),
    notFollowed: (await countVerdicts(act, period, 'notFollowed')).map(({ clauseId, times, words }) => {
      const explained = explanations.find((each) => each.clauseId === clauseId);
      return {
        ...cite(clauseId),
        times,
        advice: words,
        explanation:
          explained === undefined ? null : { words: explained.words, by: explained.by, at: explained.at },
      };
    }),
    refusals: (await countVerdicts(act, period, 'unmet')).map(({ clauseId, code, times, words }) => ({
      ...cite(clauseId),
      code,
      times,
      remedy: words,
    })),
    openTasks: await countOpenTasks(act, period),
    months: byMonth(consultations),
    madeAt: act.now,
  };
}

/**
 * The period asked for, at most a year. An inspector sees no day outside the inspection's own.
 * @throws ProblemError `invalidInput`, `forbidden`
 */
export function periodFor({ actor }: Pick<Act, 'actor'>, { from, until }: Period): Period {
  const days = (Date.parse(until) - Date.parse(from)) / dayMilliseconds;
  if (days < 0 || days > 366) throw new ProblemError('invalidInput');
  if (actor.kind !== 'inspector') return { from, until };
  if (until < actor.from || actor.until < from) throw new ProblemError('forbidden');
  return { from: from < actor.from ? actor.from : from, until: until > actor.until ? actor.until : until };
}

function cite(
  clauseId: string,
): Pick<PeriodEvidenceView['refusals'][number], 'clauseId' | 'section' | 'summary'> {
  const clause = findClause(clauseId);
  return { clauseId, section: clause?.section ?? '', summary: clause?.summary ?? { ja: '', en: '' } };
}

/** Those in force on some day of the period. */
function editionsIn({ from, until }: Period): string[] {
  return editions
    .filter((edition, index) => edition.from <= until && (editions[index + 1]?.from ?? '9999-12-31') > from)
    .map(({ id }) => id);
}

function present(row: ConsultationRow): PeriodEvidenceView['consultations'][number] {
  const { id, requestedAt, kind, status, disposition, doctorName, refusals, exceptions } = row;
  return { id, requestedAt, kind, status, disposition, doctorName, refusals, exceptions };
}

function byMonth(consultations: readonly ConsultationRow[]): PeriodEvidenceView['months'] {
  const months = [...new Set(consultations.map(({ month }) => month))].sort();
  return months.map((month) => {
    const here = consultations.filter((each) => each.month === month);
    const sum = (key: 'refusals' | 'exceptions') => here.reduce((total, each) => total + each[key], 0);
    return { month, consultations: here.length, refusals: sum('refusals'), exceptions: sum('exceptions') };
  });
}
