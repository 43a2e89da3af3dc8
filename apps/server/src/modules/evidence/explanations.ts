import { findClause } from '@onshin/guideline';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** Why a recommendation is not followed. What is a duty is not explained away: only recommendations are taken. */
export const explainClause: Handler<'explainClause'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  if (findClause(body.clauseId)?.level !== 'should') throw new ProblemError('invalidInput');
  await act.tx
    .insertInto('clauseExplanation')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      clauseId: body.clauseId,
      words: body.words,
      givenBy: act.actor.staffId,
      givenAt: act.now,
    })
    .execute();
  return {};
};
