import type { Act } from './act.ts';
import type { Helper, SignedIn } from './actor.ts';

/** Who somebody was to this clinic whose session of a helper is still there, and whose help is over. */
export async function findFormerHelper(
  act: Pick<Act, 'tx' | 'clinicId'>,
  signedIn: SignedIn | null,
): Promise<Helper | null> {
  if (signedIn === null || signedIn.helperId === null || signedIn.helping !== null) return null;
  const { accountId, helperId } = signedIn;
  const row = await act.tx
    .selectFrom('patientHelper')
    .select(['name', 'relation', 'patientId', 'scopes', 'kind'])
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', helperId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { kind, ...was } = row;
  const scopes = was.scopes as Helper['scopes'];
  return {
    kind: scopes.includes('proxy') ? 'proxy' : 'helper',
    accountId,
    helperId,
    ...was,
    scopes,
    isSupporter: kind === 'supporter',
  };
}
