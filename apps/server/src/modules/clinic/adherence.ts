import type { PublicClinic } from '@onshin/contract';
import { adherenceOf, type EditionId } from '@onshin/guideline';
import { factsOfClinic } from './clinic-facts.ts';
import type { Clinic } from './clinic.store.ts';

type Sections = PublicClinic['adherence']['sections'];
type Point = Sections[number]['points'][number];

/** What the clinic's page states about following the guideline, with the clinic's own names in it (S-2-1-2-vi-a). */
export function adherenceOfClinic(clinic: Clinic, edition: EditionId): Sections {
  return adherenceOf(factsOfClinic(clinic), edition).map(({ title, points }) => ({
    title,
    points: points.map((point) =>
      withNames(clinic, { ...point, clauses: point.clauses.map((clause) => ({ ...clause })) }),
    ),
  }));
}

/** Where patients are seen in an emergency is said by name, not in general. */
function withNames({ settings: { emergencyPlace } }: Clinic, point: Point): Point {
  if (point.control !== 'in-person-care-in-an-emergency' || emergencyPlace === null) return point;
  const { name, phone } = emergencyPlace;
  return {
    ...point,
    how: {
      ja: `急に悪くなったときは、${name}（電話 ${phone}）で対面の診察を受けられます。診察のたびに、いる場所の住所を確かめます。`,
      en: `If you get worse suddenly you are seen in person at ${name} (phone ${phone}). The address where you are is confirmed at each visit.`,
    },
  };
}
