import { ageOn } from './age.ts';
import { addDays } from './slots.ts';

/** What somebody helps a patient with; whoever may agree in their place is a proxy (S-V-head-c). */
export const helpScopes = ['device', 'booking', 'proxy'] as const;
export type HelpScope = (typeof helpScopes)[number];

/** What a clinic allows: how many days anybody helps, and up to which age a patient has a proxy for being a minor. */
export interface HelpBounds {
  readonly today: string;
  readonly longestDays: number;
  readonly untilAge: number;
}

/** The last civil day on which somebody is younger than an age; on 29 February born, it is 28 February in common years. */
export function lastDayUnder(age: number, birthDate: string): string {
  const year = String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0');
  const birthday = addDays(`${year}-${birthDate.slice(5, 7)}-01`, Number(birthDate.slice(8)) - 1);
  return addDays(birthday, -1);
}

/** The last day help may be given for, or null where its ground is none: a patient of age has no proxy for being a minor. */
export function latestDayOfHelp(
  { today, longestDays, untilAge }: HelpBounds,
  ground: 'minor' | 'cannotCommunicate' | null,
  birthDate: string,
): string | null {
  const longest = addDays(today, longestDays);
  if (ground !== 'minor') return longest;
  if (ageOn(birthDate, today) >= untilAge) return null;
  const last = lastDayUnder(untilAge, birthDate);
  return last < longest ? last : longest;
}
