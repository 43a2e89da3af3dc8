import type { Language } from './entry.ts';

/** The zone dates are shown in unless a clinic says otherwise. */
export const defaultZone = 'Asia/Tokyo';

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute', string>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow; a list of a hundred dates makes one. */
function formatOf(language: Language, zone: string): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : 'ja-JP';
  const key = `${locale} ${zone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    year: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(key, made);
  return made;
}

function partsOf(instant: string | Date, language: Language, zone: string): Parts {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(language, zone).formatToParts(date)) parts[type] = value;
  const bare = (name: string): string => (parts[name] ?? '').replace(/[年月日]$/, '');
  return {
    year: bare('year'),
    // en-GB alone writes September with four letters.
    month: bare('month').replace('Sept', 'Sep'),
    day: bare('day'),
    weekday: parts['weekday'] ?? '',
    hour: bare('hour'),
    minute: bare('minute'),
  };
}

function dayOf(p: Parts, language: Language): string {
  return language === 'en' ? `${p.weekday} ${p.day} ${p.month}` : `${p.month}月${p.day}日(${p.weekday})`;
}

/** `11月20日(金) 14:30`, `Fri 20 Nov 14:30`. */
export function showDateTime(instant: string | Date, language: Language, zone = defaultZone): string {
  const p = partsOf(instant, language, zone);
  return `${dayOf(p, language)} ${p.hour}:${p.minute}`;
}

/** `11月20日(金)`, `Fri 20 Nov`. */
export function showDay(instant: string | Date, language: Language, zone = defaultZone): string {
  return dayOf(partsOf(instant, language, zone), language);
}

/** `14:30`. */
export function showTime(instant: string | Date, language: Language, zone = defaultZone): string {
  const p = partsOf(instant, language, zone);
  return `${p.hour}:${p.minute}`;
}

/** `2026年11月20日(金) 14:30`, `Fri 20 Nov 2026 14:30`: for records, which must not lose their year. */
export function showFullDateTime(instant: string | Date, language: Language, zone = defaultZone): string {
  const p = partsOf(instant, language, zone);
  const day = language === 'en' ? `${dayOf(p, language)} ${p.year}` : `${p.year}年${dayOf(p, language)}`;
  return `${day} ${p.hour}:${p.minute}`;
}

/** A civil date `YYYY-MM-DD` as `1958年4月3日` or `3 Apr 1958`; it has no zone and is never shifted by one. */
export function showCivilDate(date: string, language: Language): string {
  const p = partsOf(`${date}T00:00:00Z`, language, 'UTC');
  return language === 'en' ? `${p.day} ${p.month} ${p.year}` : `${p.year}年${p.month}月${p.day}日`;
}

/** The civil date `YYYY-MM-DD` an instant falls on in a zone: to group slots by day. */
export function civilDateOf(instant: string | Date, zone = defaultZone): string {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date);
}
