import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Helping, SignedIn } from '../../path/actor.ts';
import type { Handler, Handling } from '../../path/handler.ts';
import type { Tx } from '../../platform/database.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { openSession } from './identity.store.ts';

export const presentHelping = ({
  helperId,
  patientId,
  patientName,
  name,
  relation,
  kind,
  scopes,
  until,
}: Helping) => ({
  helperId,
  patientId,
  patientName,
  name,
  relation,
  kind,
  scopes: [...scopes],
  until,
});

/** Whom an account helps today at a clinic. */
export async function listHelping(tx: Tx, accountId: string, clinicId: string): Promise<Helping[]> {
  const { rows } = await sql<Helping>`
    select clinic_id, slug, clinic_name, helper_id, name, relation, kind, scopes, last_day as until, patient_id, patient_name
    from lookup.help_by_account(${accountId}::uuid) where clinic_id = ${clinicId}::uuid`.execute(tx);
  return rows;
}

/**
 * Whether a session began with what reaches its person: a code from a counter, or an officer's in place of a factor, is
 * somebody else's word for who is there, and opens nobody else's chart.
 */
function requireTheirOwn(signedIn: SignedIn | null): string {
  if (signedIn === null) throw new ProblemError('notSignedIn');
  if (signedIn.method === 'counter' || signedIn.recoveryId !== null) throw new ProblemError('forbidden');
  return signedIn.accountId;
}

export const getHelping: Handler<'getHelping'> = async (act, { signedIn }) => {
  const helping = await listHelping(act.tx, requireTheirOwn(signedIn), act.clinicId);
  return { helping: helping.map(presentHelping) };
};

/** Opens a session for one patient alone; whoever came as themselves comes anew for that. */
export async function openHelperSession(
  act: Act,
  call: Handling,
  { accountId, helperId, clinicId }: { accountId: string; helperId: string; clinicId: string },
): Promise<{ goTo: string }> {
  await openSession(act, call, { accountId, method: 'helper', helperId, enteringClinicId: clinicId });
  return { goTo: `/p/${clinicId}` };
}

export const enterAsHelper: Handler<'enterAsHelper'> = async (act, call) => {
  const accountId = requireTheirOwn(call.signedIn);
  const { helperId, clinicId } = call.params;
  const helping = (await listHelping(act.tx, accountId, clinicId)).find((each) => each.helperId === helperId);
  if (helping === undefined) throw new ProblemError('notFound');
  act.concerns({ patientIds: [helping.patientId] });
  act.noteInAudit({ helperId });
  return await openHelperSession(act, call, { accountId, helperId, clinicId });
};

/**
 * Where a press on a link leads somebody who helps: straight to the one they help, where they have nothing else here; to
 * a choice among several. Null: they help nobody here, or have a chart of their own.
 */
export async function enterByLink(
  act: Act,
  call: Handling,
  { accountId, clinicId, helperId }: { accountId: string; clinicId: string; helperId: string | null },
): Promise<{ goTo: string } | null> {
  const helping = await listHelping(act.tx, accountId, clinicId);
  if (helperId !== null) {
    // The link was for one person's help; where that is over it opens nothing.
    if (helping.every((each) => each.helperId !== helperId)) throw new ProblemError('helpEnded');
    return await openHelperSession(act, call, { accountId, helperId, clinicId });
  }
  const [only] = helping;
  if (only === undefined) return null;
  const charts = await sql`
    select from lookup.charts_of_account(${accountId}::uuid) where clinic_id = ${clinicId}::uuid`.execute(
    act.tx,
  );
  if (charts.rows.length > 0) return null;
  if (helping.length === 1)
    return await openHelperSession(act, call, { accountId, helperId: only.helperId, clinicId });
  await openSession(act, call, { accountId, method: 'link', enteringClinicId: clinicId });
  return { goTo: `/p/${clinicId}/helping` };
}
