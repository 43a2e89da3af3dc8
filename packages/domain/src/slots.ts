/** Slot arithmetic over half-open spans of instants, in milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Hours of the week in which a doctor can be booked; `weekday` 0 is Sunday, times are civil in the clinic's zone. */
export interface WeeklyHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

const minute = 60_000;

/** Whether two spans share an instant. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Cuts a span into whole slots of a length; what is left at the end is no slot. */
export function cutIntoSlots(span: Span, minutes: number): Span[] {
  const slots: Span[] = [];
  const length = minutes * minute;
  for (let from = span.from; from + length <= span.to; from += length)
    slots.push({ from, to: from + length });
  return slots;
}

/** Free slots of a civil day: the weekly hours cut up, less what is taken and what has begun. */
export function freeSlots(day: {
  date: string;
  timeZone: string;
  hours: readonly WeeklyHours[];
  slotMinutes: number;
  taken: readonly Span[];
  notBefore: number;
}): Span[] {
  const weekday = new Date(`${day.date}T00:00:00Z`).getUTCDay();
  return day.hours
    .filter((hours) => hours.weekday === weekday)
    .map((hours) => ({
      from: instantOf(day.date, hours.from, day.timeZone),
      to: instantOf(day.date, hours.to, day.timeZone),
    }))
    .flatMap((span) => cutIntoSlots(span, day.slotMinutes))
    .filter((slot) => slot.from >= day.notBefore && !day.taken.some((taken) => overlaps(taken, slot)))
    .sort((a, b) => a.from - b.from);
}

/** The instant at which a civil date and time begin in a zone. */
export function instantOf(date: string, time: string, timeZone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const first = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(first, timeZone);
}

/** The civil date of an instant in a zone, `YYYY-MM-DD`. */
export function civilDateOf(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

/** The civil date some days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * minute).toISOString().slice(0, 10);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
