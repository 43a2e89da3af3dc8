import type { TimelineItem } from '@onshin/contract';
import { expect, it } from 'vitest';
import { byMonth } from './timeline-months.ts';

const item = (at: string): TimelineItem => ({
  id: at,
  kind: 'note',
  at,
  consultationId: null,
  isOnline: null,
  by: '',
  about: '',
  words: null,
  state: '',
});

it('puts a line under the months of Japan it passes through, in the order it came', () => {
  const months = byMonth(
    ['2026-11-20T00:00:00Z', '2026-10-31T15:00:00Z', '2026-10-31T14:59:59Z', '2025-12-31T15:00:00Z'].map(
      item,
    ),
  );
  expect(months.map(({ month, items }) => [month, items.length])).toEqual([
    ['2026-11', 2],
    ['2026-10', 1],
    ['2026-01', 1],
  ]);
});
