import type { PlaceType } from '@onshin/contract';

/** The places a patient may be in, most frequent first (S-2-2-2-i). */
export const placeTypes = [
  'home',
  'elderlyHome',
  'workplace',
  'medicalFacility',
  'hostFacility',
  'pharmacy',
  'other',
] as const satisfies readonly PlaceType[];
