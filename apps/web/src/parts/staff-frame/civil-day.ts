import { civilDateOf } from '@onshin/text/dates';

/** The civil date of now where the clinic is. */
export function today(): string {
  return civilDateOf(new Date());
}

/** A civil date some days later or, when negative, earlier. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Completed years between a birth date and a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
