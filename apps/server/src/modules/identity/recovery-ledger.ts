import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { tellOfficers } from './account-events.ts';

type Step = 'used' | 'confirmed' | 'disputed';

/** Writes what became of a recovery, whose clinic the act may not stand in: signing in stands in none. */
export async function noteStep(act: Act, clinicId: string, recoveryId: string, step: Step): Promise<void> {
  await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(act.tx);
  await act.tx.insertInto('recoveryStep').values({ clinicId, id: newId(), recoveryId, step }).execute();
  await sql`select set_config('app.clinic', ${act.clinicId}, true)`.execute(act.tx);
}

const stepOf = (step: Step) =>
  sql`(select max(at) from recovery_step p
       where p.clinic_id = r.clinic_id and p.recovery_id = r.id and p.step = ${step})`;

interface Row {
  readonly id: string;
  readonly kind: 'newFactors' | 'temporaryAccess' | 'compromised';
  readonly name: string;
  readonly identityBy: 'knownByFace' | 'photoDocument' | 'calledBack' | null;
  readonly words: string;
  readonly copyKeptAt: string | null;
  readonly givenBy: string | null;
  readonly givenAt: string;
  readonly endsAt: string | null;
  readonly suspectedSince: string | null;
  readonly usedAt: string | null;
  readonly confirmedAt: string | null;
  readonly disputedAt: string | null;
}

export const listRecoveries: Handler<'listRecoveries'> = async (act) => {
  const { rows } = await sql<Row>`
    select r.id, r.kind, s.name, r.identity_by, r.words, r.copy_kept_at, g.name as given_by, r.given_at, r.ends_at,
           r.suspected_since, ${stepOf('used')} as used_at, ${stepOf('confirmed')} as confirmed_at,
           ${stepOf('disputed')} as disputed_at
    from recovery r
    join staff_member s on s.clinic_id = r.clinic_id and s.id = r.staff_id
    left join staff_member g on g.clinic_id = r.clinic_id and g.id = r.given_by
    where r.clinic_id = ${act.clinicId}
    order by r.given_at desc limit 500`.execute(act.tx);
  return { recoveries: rows };
};

/** Temporary access of the actor that was used, is over or not, and was not looked through by them yet. */
async function waiting(act: Act): Promise<{ id: string; givenAt: string }[]> {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const { rows } = await sql<{ id: string; givenAt: string }>`
    select r.id, r.given_at from recovery r
    where r.clinic_id = ${act.clinicId} and r.staff_id = ${act.actor.staffId} and r.kind = 'temporaryAccess'
      and ${stepOf('used')} is not null and ${stepOf('confirmed')} is null and ${stepOf('disputed')} is null
    order by r.given_at`.execute(act.tx);
  return rows;
}

export const listOwnTemporaryAccess: Handler<'listOwnTemporaryAccess'> = async (act, { signedIn }) => {
  // Looked through with the person's own factors, not with the spare ones it is about.
  if (signedIn?.recoveryId !== null) return { waiting: [] };
  const grants = await waiting(act);
  const found = [];
  for (const { id, givenAt } of grants) {
    const acts = await act.tx
      .selectFrom('auditEvent')
      .select(['at', 'act', 'outcome'])
      .where('clinicId', '=', act.clinicId)
      .where(sql<boolean>`detail ->> 'recoveryId' = ${id}`)
      .where('actorAccountId', '=', signedIn?.accountId ?? null)
      .where('at', '>=', givenAt)
      .orderBy('at')
      .limit(500)
      .execute();
    found.push({ id, givenAt, acts });
  }
  return { waiting: found };
};

/** After the regular factors are back, their person says whether all of it was their own doing. */
export const confirmTemporaryAccess: Handler<'confirmTemporaryAccess'> = async (
  act,
  { params, body, signedIn },
) => {
  if (signedIn === null || signedIn.recoveryId !== null) throw new ProblemError('notAllowedInThisState');
  const grant = (await waiting(act)).find(({ id }) => id === params.recoveryId);
  if (grant === undefined) throw new ProblemError('notFound');
  await noteStep(act, act.clinicId, grant.id, body.isMine ? 'confirmed' : 'disputed');
  if (!body.isMine) await tellOfficers(act, signedIn.accountId, signedIn.name);
  return {};
};
