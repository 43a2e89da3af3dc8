import { civilDateOf } from '@onshin/domain';
import { changesBy, clauses, editionInForce, editions, findClause } from '@onshin/guideline';
import type { Handler } from '../../path/handler.ts';

/** Every edition, the newest first. Which one is in force is told for Japan's calendar; a clinic's own judges by its own. */
export const getEditions: Handler<'getEditions'> = (act) =>
  Promise.resolve({
    inForce: editionInForce(civilDateOf(Date.parse(act.now), 'Asia/Tokyo')),
    editions: editions.toReversed().map(({ id, from, title }) => ({
      id,
      from,
      title,
      clauses: clauses.filter((clause) => clause.editions.includes(id)).length,
      changes: changesBy(id).map(({ clauseId, change, what, toDo }) => {
        const clause = findClause(clauseId);
        return {
          clauseId,
          section: clause?.section ?? '',
          summary: clause?.summary ?? { ja: '', en: '' },
          change,
          what,
          toDo,
        };
      }),
    })),
  });
