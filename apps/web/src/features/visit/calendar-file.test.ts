import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

test('a visit in the calendar has its time in UTC and its commas escaped', () => {
  const file = calendarFile(
    {
      id: 'a1',
      from: '2026-11-20T14:30:00+09:00',
      to: '2026-11-20T05:45:00.000Z',
      title: 'オンライン診療（港, 東京）',
      url: 'https://clinic.example/p/c/visits/v',
    },
    '2026-11-01T00:00:00.000Z',
  );
  expect(file).toContain('DTSTART:20261120T053000Z\r\nDTEND:20261120T054500Z');
  expect(file).toContain('SUMMARY:オンライン診療（港\\, 東京）');
});
