import type { InspectionView } from '@onshin/contract';
import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { digestOf, tokenHash } from '../../platform/secrets.ts';
import { findToken, getOrMakeAccount, issueToken, openSession } from '../identity/index.ts';
import { periodFor } from './period.ts';

const mostOpen = 20;
const mostWrongCodes = 5;

/**
 * Opens the evidence of a period to somebody from outside. Link and code are shown once and are to go separate ways: who
 * finds the one has nothing without the other.
 */
export const inviteInspector: Handler<'inviteInspector'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const { from, until } = periodFor(act, body);
  const open = (await listAll(act)).filter(({ isOpen }) => isOpen);
  if (open.length >= mostOpen) throw new ProblemError('limitReached');
  const id = newId();
  // An account of its own, that no address leads to: the session of an inspection is nobody else's.
  const account = await getOrMakeAccount(act.tx, {
    email: `${id}@inspection.invalid`,
    name: body.inspector,
    language: 'ja',
  });
  const openUntil = new Date(Date.parse(act.now) + body.days * 86_400_000).toISOString();
  await act.tx
    .insertInto('inspection')
    .values({
      clinicId: act.clinicId,
      id,
      accountId: account.id,
      inspector: body.inspector,
      authority: body.authority,
      periodFrom: from,
      periodUntil: until,
      invitedBy: act.actor.staffId,
      invitedAt: act.now,
      openUntil,
    })
    .execute();
  const code = String(randomInt(0, 100_000_000)).padStart(8, '0');
  const salt = newId();
  const token = await issueToken(act.tx, {
    purpose: 'inspection',
    accountId: account.id,
    clinicId: act.clinicId,
    content: { inspectionId: id, salt, code: digestOf(`${salt}:${code}`) },
    minutes: body.days * 24 * 60,
  });
  act.noteInAudit({ inspectionId: id, from, until, days: body.days });
  return { inspection: await getOne(act, id), path: `/staff/inspection#${token}`, code };
};

export const listInspections: Handler<'listInspections'> = async (act) => ({
  inspections: await listAll(act),
});

/** Closes an inspection at once: whoever reads under it is shut out with their next request. */
export const endInspection: Handler<'endInspection'> = async (act, { params }) => {
  const inspection = await getOne(act, params.inspectionId);
  if (inspection.endedAt === null) {
    await act.tx
      .updateTable('inspection')
      .set({ endedAt: act.now })
      .where('clinicId', '=', act.clinicId)
      .where('id', '=', params.inspectionId)
      .execute();
  }
  act.noteInAudit({ inspectionId: params.inspectionId });
  return await getOne(act, params.inspectionId);
};

/** Enters with link and code, as often as the inspection is open. */
export const enterInspection: Handler<'enterInspection'> = async (act, call) => {
  const { body } = call;
  const token = await findToken(act.tx, tokenHash(body.token), 'inspection');
  if (token === null || token.isExpired || token.failures >= mostWrongCodes || token.accountId === null)
    throw new ProblemError('linkExpired');
  const { inspectionId, salt, code } = token.content as Record<string, string>;
  if (digestOf(`${salt}:${body.code}`) !== code) {
    throw new ProblemError('signInFailed').keeping(async (tx) => {
      await tx
        .updateTable('oneTimeToken')
        .set({ failures: sql`failures + 1` })
        .where('tokenHash', '=', token.tokenHash)
        .execute();
    });
  }
  const { rows } = await sql<{ clinicId: string }>`
    select clinic_id from lookup.open_inspection(${inspectionId}::uuid)`.execute(act.tx);
  const open = rows[0];
  if (open === undefined || inspectionId === undefined) throw new ProblemError('linkExpired');
  await openSession(act, call, { accountId: token.accountId, method: 'inspection', inspectionId });
  return { goTo: `/staff/inspection/${open.clinicId}` };
};

async function getOne(act: Act, id: string): Promise<InspectionView> {
  const found = (await listAll(act)).find((each) => each.id === id);
  if (found === undefined) throw new ProblemError('notFound');
  return found;
}

async function listAll(act: Act): Promise<InspectionView[]> {
  const { rows } = await sql<InspectionView>`
    select i.id, i.inspector, i.authority, i.period_from as "from", i.period_until as until, i.invited_at,
           i.open_until, i.ended_at, (i.ended_at is null and i.open_until > now()) as is_open,
           coalesce((
             select json_agg(json_build_object('act', r.act, 'at', to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
             from (
               select e.act, e.at from audit_event e
               where e.clinic_id = i.clinic_id and e.actor_account_id = i.account_id and e.actor_role = 'inspector'
                 and e.at between i.invited_at and coalesce(i.ended_at, i.open_until)
               order by e.at desc limit 100
             ) r
           ), '[]') as reads
    from inspection i
    where i.clinic_id = ${act.clinicId}
    order by i.invited_at desc
    limit 200`.execute(act.tx);
  return rows;
}
