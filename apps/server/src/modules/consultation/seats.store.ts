import type { Act } from '../../path/act.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** Gives the actor their seat in a consultation. It opens nothing by itself: only the doctor admits (invariant 2). */
export async function takeSeat(
  act: Act,
  consultationId: string,
  role: 'doctor' | 'patient',
  name: string,
): Promise<void> {
  if (act.actor.kind === 'anonymous') throw new ProblemError('notSignedIn');
  // Nobody sits on both sides: a doctor who is also the patient is no consultation.
  const seats = await listSeats(act, consultationId);
  const { accountId } = act.actor;
  if (seats.some((seat) => seat.accountId === accountId && seat.role !== role))
    throw new ProblemError('forbidden');
  await act.tx
    .insertInto('seat')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      consultationId,
      accountId,
      role,
      name,
    })
    .onConflict((conflict) =>
      conflict.columns(['clinicId', 'consultationId', 'role']).doUpdateSet({ leftAt: null, accountId, name }),
    )
    .execute();
}

/** Admits every seat of a consultation, by the doctor who opens its call. */
export async function admitSeats(act: Act, consultationId: string, staffId: string): Promise<void> {
  await act.tx
    .updateTable('seat')
    .set({ admittedAt: act.now, admittedBy: staffId })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('admittedAt', 'is', null)
    .execute();
  act.announce({ kind: 'seatsChanged', clinicId: act.clinicId, consultationId });
}

/** Empties the seats when the call is over. */
export async function leaveSeats(act: Act, consultationId: string): Promise<void> {
  await act.tx
    .updateTable('seat')
    .set({ leftAt: act.now })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('leftAt', 'is', null)
    .execute();
  act.announce({ kind: 'seatsChanged', clinicId: act.clinicId, consultationId });
}

export async function listSeats(act: Pick<Act, 'tx' | 'clinicId'>, consultationId: string) {
  return await act.tx
    .selectFrom('seat')
    .select(['id', 'accountId', 'role', 'name', 'admittedAt', 'leftAt', 'transport'])
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .orderBy('id')
    .execute();
}
