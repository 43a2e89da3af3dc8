import type { PlanForesight } from '@onshin/contract';

/** What the plan foresees while it is being written: null is not yet said. */
export interface OpenForesight {
  readonly isBeyondDoctor: 'yes' | 'no' | null;
  readonly institution: string;
  readonly informedOn: string;
}

/** Begins from the last version, and never with an answer of its own. */
export function openForesight(previous: PlanForesight | null): OpenForesight {
  return {
    isBeyondDoctor: previous === null ? null : previous.isBeyondDoctor ? 'yes' : 'no',
    institution: previous?.institution ?? '',
    informedOn: previous?.informedOn ?? '',
  };
}

/** As it is sent; null while something is open. */
export function completedForesight({
  isBeyondDoctor,
  institution,
  informedOn,
}: OpenForesight): PlanForesight | null {
  if (isBeyondDoctor === 'no') return { isBeyondDoctor: false, institution: '', informedOn: null };
  if (isBeyondDoctor === null || institution.trim() === '') return null;
  return {
    isBeyondDoctor: true,
    institution: institution.trim(),
    informedOn: informedOn === '' ? null : informedOn,
  };
}
