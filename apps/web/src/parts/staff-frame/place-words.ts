import type { PlaceType } from '@onshin/contract';

const types: readonly string[] = [
  'home',
  'elderlyHome',
  'workplace',
  'medicalFacility',
  'hostFacility',
  'pharmacy',
] satisfies readonly PlaceType[];

/** The key of a place's words; a type this screen does not know is another place. */
export function placeWords(type: string): `staff.place.${PlaceType}` {
  return `staff.place.${types.includes(type) ? (type as PlaceType) : 'other'}`;
}
