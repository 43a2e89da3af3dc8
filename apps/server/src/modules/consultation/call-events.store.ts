import type { Act } from '../../path/act.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';

type CallEventKind = 'started' | 'examinationBegun' | 'interrupted' | 'resumed' | 'leaseTakenOver' | 'ended';

/** Writes down what happened to a call and when. */
export async function writeCallEvent(
  act: Act,
  consultationId: string,
  kind: CallEventKind,
  detail: object = {},
): Promise<void> {
  await act.tx
    .insertInto('callEvent')
    .values({ clinicId: act.clinicId, id: newId(), consultationId, kind, detail: json(detail) })
    .execute();
}
