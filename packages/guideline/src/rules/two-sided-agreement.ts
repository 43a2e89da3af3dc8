import type { OrUnknown } from '../unknown.ts';
import type { TwoSidedAgreement } from '../facts/agreement.ts';

/** What is wrong with an agreement of both sides: nothing, something nobody recorded, or a named lack. */
export type AgreementLack = 'none' | 'unknown' | 'missing' | 'patient' | 'doctor' | 'withdrawn' | 'outdated';

/** Looks at an agreement in the order in which a doctor would mend it. */
export function findLack(agreement: OrUnknown<TwoSidedAgreement | null>): AgreementLack {
  if (agreement === 'unknown') return 'unknown';
  if (agreement === null) return 'missing';
  if (agreement.withdrawn === true) return 'withdrawn';
  if (agreement.patientAgreedAt === null) return 'patient';
  if (agreement.doctorAgreedAt === null) return 'doctor';
  if (agreement.textIsCurrent === false) return 'outdated';
  const parts = [
    agreement.withdrawn,
    agreement.patientAgreedAt,
    agreement.doctorAgreedAt,
    agreement.textIsCurrent,
  ];
  return parts.includes('unknown') ? 'unknown' : 'none';
}
