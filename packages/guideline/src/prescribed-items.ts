import type { PrescriptionFacts, PrescriptionItemFacts } from './facts/prescription.ts';
import type { Unknown } from './unknown.ts';

/** The drugs when it is known of each what it is for; otherwise unknown. */
export function findItems({ items }: PrescriptionFacts): readonly PrescriptionItemFacts[] | Unknown {
  if (items === 'unknown') return 'unknown';
  return items.some(({ indication }) => indication === 'unknown') ? 'unknown' : items;
}
