import type { Body, ConsultationView, PlaceType } from '@onshin/contract';
import { placeTypes } from '../../parts/place-types.ts';

type Surroundings = Body<'confirmSurroundings'>;

/** Place and people while they are being changed. */
export interface PlaceDraft extends Omit<Surroundings, 'placeType' | 'companions'> {
  readonly placeType: PlaceType | '';
  readonly companions: readonly Surroundings['companions'][number][];
}
export type Companion = PlaceDraft['companions'][number];

const typeOf = (text: string): PlaceType | '' => placeTypes.find((each) => each === text) ?? '';

/** What was said for this visit, else what is usual, else what the request said. */
export function draftOf(
  view: Pick<ConsultationView, 'surroundings' | 'usualSurroundings' | 'request'>,
): PlaceDraft {
  const known = view.surroundings ?? view.usualSurroundings;
  const { type, address } = view.request.place;
  return {
    placeType: typeOf(known?.placeType ?? type),
    placeReason: '',
    address: known?.address ?? address,
    isSafeAndClean: false,
    isPrivate: false,
    companions: (known?.companions ?? [])
      .filter(({ side }) => side === 'patient')
      .map(({ name, relation, kind }) => ({ name, relation, kind, patientConsents: true })),
  };
}

/** What is handed in; null while something is still open. */
export function surroundingsOf(draft: PlaceDraft): Surroundings | null {
  const { placeType, address, companions, placeReason } = draft;
  if (placeType === '' || address.trim() === '') return null;
  if (placeType === 'other' && placeReason.trim() === '') return null;
  if (companions.some(({ name, relation }) => name.trim() === '' || relation.trim() === '')) return null;
  return { ...draft, placeType, companions: [...companions] };
}
