import type { Act } from '../../../path/act.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { getStaffRow } from '../../clinic/index.ts';
import { writeCallEvent } from '../call-events.store.ts';
import { type Consultation, readConsultation, takeStep } from '../consultation.store.ts';
import { takeLease } from '../lease.ts';

/**
 * Makes sure that this is the one call its doctor is in (invariant 1, S-1-6-2-iii). A call whose doctor has fallen
 * silent gives way: its lease is taken over, which is written down, and at this clinic it is interrupted.
 *
 * @throws ProblemError `doctorBusy` while the doctor is in another call, never saying where
 */
export async function holdCall(act: Act, consultation: Consultation, staffId: string): Promise<void> {
  const { practitionerId } = await getStaffRow(act.tx, act.clinicId, staffId);
  if (practitionerId === null) throw new ProblemError('notAllowedInThisState');
  const lease = await takeLease(act, practitionerId, consultation.id);
  if (lease === 'busy') throw new ProblemError('doctorBusy');
  if (lease === 'held') return;
  if (lease === 'takenOver') await writeCallEvent(act, consultation.id, 'leaseTakenOver');
  await interruptOthers(act, consultation.id, staffId);
  act.noteInAudit({ lease });
}

async function interruptOthers(act: Act, besides: string, staffId: string): Promise<void> {
  const others = await act.tx
    .selectFrom('consultation')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('doctorStaffId', '=', staffId)
    .where('status', '=', 'inCall')
    .where('id', '<>', besides)
    .forUpdate()
    .execute();
  for (const { id } of others) {
    await writeCallEvent(act, id, 'interrupted', { reason: 'leaseTakenOver' });
    await takeStep(act, await readConsultation(act, id), 'interrupt');
  }
}
