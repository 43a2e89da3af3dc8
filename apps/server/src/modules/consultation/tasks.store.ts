import type { Words } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';

/** What was left to do in a consultation, open ones first. */
export async function listTasks(act: Pick<Act, 'tx' | 'clinicId'>, consultationId: string) {
  const rows = await act.tx
    .selectFrom('dueTask')
    .select(['id', 'type', 'clauseId', 'words', 'createdAt', 'settledAt'])
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .orderBy('settledAt', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, words: row.words as Words }));
}
