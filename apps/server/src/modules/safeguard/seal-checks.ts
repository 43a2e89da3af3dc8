import type { SealCheckView } from '@onshin/contract';
import type { Handler } from '../../path/handler.ts';

/** So many are shown: a month of nights. */
const most = 31;

export const listSealChecks: Handler<'listSealChecks'> = async (act) => {
  const rows = await act.tx
    .selectFrom('sealCheck')
    .select([
      'at',
      'links',
      'heldUpTo',
      'heads',
      'waiting',
      'faults',
      'restores',
      'firstFault',
      'stampedUpTo',
      'forgedStamps',
    ])
    .where('clinicId', '=', act.clinicId)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return {
    checks: rows.map((row) => ({ ...row, firstFault: row.firstFault as SealCheckView['firstFault'] })),
  };
};
