import { json } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Act } from './act.ts';
import type { Actor } from './actor.ts';

/** Gathers what an act was about while it runs, and writes one audit event for it in the same transaction. */
export interface AuditTrail {
  readonly patientIds: Set<string>;
  consultationId: string | null;
  detail: Record<string, unknown>;
  leavesTrace: boolean;
  leavesNoTrace: boolean;
}

export const emptyTrail = (): AuditTrail => ({
  patientIds: new Set(),
  consultationId: null,
  detail: {},
  leavesTrace: false,
  leavesNoTrace: false,
});

/** Writes who did what to whose data, from where, when. */
export async function writeAudit(
  act: Pick<Act, 'tx' | 'clinicId' | 'remoteAddress'> & {
    readonly actor: Actor | { readonly kind: 'rule' | 'operator' };
  },
  name: string,
  outcome: 'done' | 'refused' | 'read',
  trail: AuditTrail,
): Promise<void> {
  const id = newId();
  const { actor } = act;
  const somebody = 'accountId' in actor ? actor : null;
  await act.tx
    .insertInto('auditEvent')
    .values({
      clinicId: act.clinicId,
      id,
      act: name,
      outcome,
      actorAccountId: somebody?.accountId ?? null,
      actorRole: actor.kind === 'staff' ? actor.roles.join(',') : actor.kind,
      actorName: somebody?.name ?? '',
      consultationId: trail.consultationId,
      detail: json(trail.detail),
      remoteAddress: act.remoteAddress,
    })
    .execute();
  if (trail.patientIds.size === 0) return;
  await act.tx
    .insertInto('auditSubject')
    .values([...trail.patientIds].map((patientId) => ({ clinicId: act.clinicId, eventId: id, patientId })))
    .execute();
}
