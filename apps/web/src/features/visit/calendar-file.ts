interface CalendarEntry {
  readonly id: string;
  /** Instants as ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly url: string;
}

const compact = (instant: string): string => new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);

/** A calendar file with one entry. It names the clinic and no illness: calendars are seen by others. */
export function calendarFile({ id, from, to, title, url }: CalendarEntry, now: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onshin//visits//JA',
    'BEGIN:VEVENT',
    `UID:${id}@onshin`,
    `DTSTAMP:${compact(now)}`,
    `DTSTART:${compact(from)}`,
    `DTEND:${compact(to)}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** Hands the entry to the calendar of the device. */
export function downloadCalendar(entry: CalendarEntry): void {
  const text = calendarFile(entry, new Date().toISOString());
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = 'visit.ics';
  link.click();
  URL.revokeObjectURL(href);
}
