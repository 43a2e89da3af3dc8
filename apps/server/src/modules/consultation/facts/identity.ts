import type { IdentityFacts } from '@onshin/guideline';
import type { FactProvider } from '../../../path/act.ts';
import type { Consultation, Examination } from '../consultation.store.ts';
import { findIdentity } from '../identity-checks.ts';
import { findRow } from './asking.ts';

/** Who is who, as confirmed in this consultation. */
export const identityFacts: FactProvider<'identity'> = async (
  act,
  { consultationId },
): Promise<IdentityFacts> => {
  const [row, found] = await Promise.all([
    findRow(act, consultationId),
    consultationId === null ? null : findIdentity(act, consultationId),
  ]);
  const suspected = row?.examination?.impersonationSuspected ?? 'unknown';
  return {
    patient: found?.patient ?? null,
    doctor: found?.doctor ?? null,
    impersonationSuspected: suspected,
    ...licenceProofOf(row, row?.examination ?? null),
  };
};

/** Asked for in the request or by word in the call; shown as the doctor says (S-1-4-2-iv-c). */
export function licenceProofOf(
  row: Pick<Consultation, 'request'> | null,
  examination: Pick<Examination, 'licenceProof'> | null,
): Pick<IdentityFacts, 'licenceProofRequested' | 'licenceProofShown'> {
  const said = examination?.licenceProof;
  if (said === undefined || said === 'notRequested') {
    return { licenceProofRequested: row?.request.wantsLicenceProof ?? 'unknown', licenceProofShown: false };
  }
  return { licenceProofRequested: true, licenceProofShown: said === 'shown' };
}
