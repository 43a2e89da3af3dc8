import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import { addressIn } from '../../../path/came-from.ts';
import type { Handler } from '../../../path/handler.ts';
import { newId } from '../../../platform/ids.ts';
import { ProblemError } from '../../../platform/problem-error.ts';

/** How the server's own listener speaks TLS, for those who answer for it; null where a proxy in front does. */
export type ListenerInForce = () => {
  readonly minimum: '1.3' | '1.2';
  readonly reason: string | null;
  readonly certificateEndsAt: string;
} | null;

interface NetworkPolicy {
  insideNetworks: string[];
  certificateFromOutside: boolean;
}

async function policyInForce(act: Act): Promise<NetworkPolicy> {
  const { rows } = await sql<NetworkPolicy>`
    select inside_networks::text[] as inside_networks, certificate_from_outside
    from network_policy where clinic_id = ${act.clinicId} and valid_from <= now()
    order by valid_from desc, id desc limit 1`.execute(act.tx);
  return rows[0] ?? { insideNetworks: [], certificateFromOutside: false };
}

/** From where the clinic's staff may work, and where the person who asks is themselves. */
export function getNetworkPolicy(listener: ListenerInForce): Handler<'getNetworkPolicy'> {
  return async (act, { cameFrom }) => ({
    ...(await policyInForce(act)),
    here: {
      address: cameFrom.address,
      transport: cameFrom.transport,
      certificate: cameFrom.certificate !== null,
    },
    listener: listener(),
  });
}

/** Kept dated. Nobody shuts the door behind themselves: who sets it must be able to come in under it. */
export const changeNetworkPolicy: Handler<'changeNetworkPolicy'> = async (act, { body, cameFrom }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const { accountId, staffId } = act.actor;
  await sql`
    insert into network_policy (clinic_id, id, inside_networks, certificate_from_outside, set_by, valid_from)
    values (${act.clinicId}, ${newId()},
            array(select network(each::inet)::cidr from unnest(${body.insideNetworks}::text[]) each),
            ${body.certificateFromOutside}, ${staffId}, ${act.now})`.execute(act.tx);
  const { rows } = await sql<{ clinicId: string }>`
    select lookup.asking_for_certificate(
      ${accountId}, ${addressIn(cameFrom)}::inet, ${cameFrom.certificate?.fingerprint ?? null}::bytea) as clinic_id`.execute(
    act.tx,
  );
  if (rows.some(({ clinicId }) => clinicId === act.clinicId)) throw new ProblemError('wouldShutYouOut');
  act.noteInAudit({ ...body });
  return {};
};
