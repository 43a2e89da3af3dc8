import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { type Actor, isHelper } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/**
 * Whose drafts these are. What somebody wrote at work is of patients, and opens to work alone: a link by mail leads to the
 * same account, and so it does for who has left.
 */
function ownerOf(act: Act, kind: string): string {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  if (act.actor.kind !== 'staff' && kind !== 'request') throw new ProblemError('forbidden');
  return act.actor.accountId;
}

/** Whoever acts in a patient's place keeps what they write there apart from what is their own. */
const keyOf = (actor: Actor, key: string) => (isHelper(actor) ? `${actor.helperId}/${key}` : key);

/** Drafts live on the server, one person's own; the device keeps nothing. */
export const getDraft: Handler<'getDraft'> = async (act, { params }) => {
  const accountId = ownerOf(act, params.kind);
  const row = await act.tx
    .selectFrom('draft')
    .select(['content', 'savedAt'])
    .where('clinicId', '=', act.clinicId)
    .where('accountId', '=', accountId)
    .where('kind', '=', params.kind)
    .where('key', '=', keyOf(act.actor, params.key))
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
  const accountId = ownerOf(act, params.kind);
  if (JSON.stringify(body.content).length > largestDraft) throw new ProblemError('tooLarge');
  await act.tx
    .insertInto('draft')
    .values({
      clinicId: act.clinicId,
      accountId,
      kind: params.kind,
      key: keyOf(act.actor, params.key),
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
      select kind, key from draft where clinic_id = ${act.clinicId} and account_id = ${accountId}
      order by saved_at desc offset ${mostDrafts}
    ) old
    where d.clinic_id = ${act.clinicId} and d.account_id = ${accountId}
      and d.kind = old.kind and d.key = old.key`.execute(act.tx);
  return { savedAt: act.now };
};
