import type { TimelineItem } from '@onshin/contract';

export interface Month {
  /** `2026-11`, in the clinic's calendar. */
  readonly month: string;
  readonly items: readonly TimelineItem[];
}

const calendar = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
});

/** A line by the months it passes through, as it comes. */
export function byMonth(items: readonly TimelineItem[]): Month[] {
  const months = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const month = calendar.format(new Date(item.at));
    const found = months.get(month);
    if (found === undefined) months.set(month, [item]);
    else found.push(item);
  }
  return [...months].map(([month, each]) => ({ month, items: each }));
}
