import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** Drafts live on the server, one person's own; the device keeps nothing. */
export const getDraft: Handler<'getDraft'> = async (act, { params }) => {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  const row = await act.tx
    .selectFrom('draft')
    .select(['content', 'savedAt'])
    .where('clinicId', '=', act.clinicId)
    .where('accountId', '=', act.actor.accountId)
    .where('kind', '=', params.kind)
    .where('key', '=', params.key)
    .executeTakeFirst();
  return {
    content: (row?.content as Record<string, unknown> | undefined) ?? null,
    savedAt: row?.savedAt ?? null,
  };
};

const largestDraft = 64 * 1024;
/** Drafts somebody keeps at one clinic; beyond that what was saved longest ago gives way. */
const mostDrafts = 200;

export const saveDraft: Handler<'saveDraft'> = async (act, { params, body }) => {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  if (JSON.stringify(body.content).length > largestDraft) throw new ProblemError('tooLarge');
  await act.tx
    .insertInto('draft')
    .values({
      clinicId: act.clinicId,
      accountId: act.actor.accountId,
      kind: params.kind,
      key: params.key,
      content: json(body.content),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['clinicId', 'accountId', 'kind', 'key'])
        .doUpdateSet({ content: json(body.content), savedAt: act.now }),
    )
    .execute();
  await sql`
    delete from draft d using (
      select kind, key from draft where clinic_id = ${act.clinicId} and account_id = ${act.actor.accountId}
      order by saved_at desc offset ${mostDrafts}
    ) old
    where d.clinic_id = ${act.clinicId} and d.account_id = ${act.actor.accountId}
      and d.kind = old.kind and d.key = old.key`.execute(act.tx);
  return { savedAt: act.now };
};
