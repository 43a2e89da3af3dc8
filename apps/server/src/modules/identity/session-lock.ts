import type { Handler } from '../../path/handler.ts';
import { recordAttendance } from '../../path/attendance.ts';
import { lock, noteActivity } from '../../path/activity.ts';
import { type ProofParts, requireProof, requireStaff } from './proof.ts';

/** The person has touched something while the page had nothing else to ask. */
export const touchSession: Handler<'touchSession'> = async (act, { signedIn, sessionHash }) => {
  requireStaff(signedIn);
  if (sessionHash !== null) await noteActivity(act.tx, sessionHash);
  return {};
};

/** The person leaves the screen (A-6.5-D-2). What only looks stops at once; a call that runs goes on. */
export const lockSession: Handler<'lockSession'> = async (act, { signedIn, sessionHash }) => {
  const { sessionId, accountId, sealedUseId } = requireStaff(signedIn);
  await lock(act.tx, sessionId);
  await recordAttendance(act, accountId, 'screenLocked', {
    session: sessionId,
    ...(sealedUseId !== null && { sealedUseId }),
  });
  if (sessionHash !== null) act.announce({ kind: 'locked', session: sessionHash.toString('hex') });
  return {};
};

/** Goes on where it was left, for the person of this session alone. */
export function unlockSession(parts: ProofParts): Handler<'unlockSession'> {
  return async (act, { body, signedIn }) => {
    const staff = requireStaff(signedIn);
    await requireProof(act, parts, staff, body);
    await act.tx
      .updateTable('session')
      .set({ lockedAt: null, steppedUpAt: null, activeAt: act.now })
      .where('id', '=', staff.sessionId)
      .execute();
    await recordAttendance(act, staff.accountId, 'screenUnlocked', {
      session: staff.sessionId,
      ...(staff.sealedUseId !== null && { sealedUseId: staff.sealedUseId }),
    });
    return {};
  };
}
