import type { Handler } from '../../path/handler.ts';
import { type ProofParts, requireProof, requireStaff } from './proof.ts';

/** Shows anew who is there before something weighty. It holds for this session until its screen locks. */
export function stepUpSession(parts: ProofParts): Handler<'stepUpSession'> {
  return async (act, { body, signedIn }) => {
    const staff = requireStaff(signedIn);
    await requireProof(act, parts, staff, body);
    await act.tx
      .updateTable('session')
      .set({ steppedUpAt: act.now })
      .where('id', '=', staff.sessionId)
      .where('lockedAt', 'is', null)
      .execute();
    return {};
  };
}
