import type { Act } from '../../path/act.ts';

/** Tells the open consultations of a patient that something they wait for has changed. */
export async function announceToConsultations(act: Act, patientId: string): Promise<void> {
  const open = await act.tx
    .selectFrom('consultation')
    .select(['id', 'status'])
    .where('clinicId', '=', act.clinicId)
    .where('patientId', '=', patientId)
    .where('status', '<>', 'closed')
    .execute();
  for (const { id, status } of open) {
    act.announce({
      kind: 'consultationChanged',
      clinicId: act.clinicId,
      consultationId: id,
      isWaiting: status === 'waiting',
    });
  }
}
