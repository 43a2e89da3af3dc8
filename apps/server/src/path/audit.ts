import { json } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Act } from './act.ts';

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
  act: Pick<Act, 'tx' | 'clinicId' | 'actor' | 'remoteAddress'>,
  name: string,
  outcome: 'done' | 'refused' | 'read',
  trail: AuditTrail,
): Promise<void> {
  const id = newId();
  const { actor } = act;
  await act.tx
    .insertInto('auditEvent')
    .values({
      clinicId: act.clinicId,
      id,
      act: name,
      outcome,
      actorAccountId: actor.kind === 'anonymous' ? null : actor.accountId,
      actorRole: actor.kind === 'staff' ? actor.roles.join(',') : actor.kind,
      actorName: actor.kind === 'anonymous' ? '' : actor.name,
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
