import { describe, expect, test } from 'vitest';
import { civilDateOf, showCivilDate, showDateTime, showDay, showFullDateTime, showTime } from './dates.ts';

const afternoon = '2026-11-20T05:30:00Z';

describe('dates', () => {
  test('are shown in the time of Japan wherever the reader is', () => {
    expect(showDateTime(afternoon, 'ja')).toBe('11月20日(金) 14:30');
    expect(showDateTime(afternoon, 'easy')).toBe('11月20日(金) 14:30');
    expect(showDateTime(afternoon, 'en')).toBe('Fri 20 Nov 14:30');
  });
  test('follow the zone of the clinic when it is given', () => {
    expect(showDateTime(afternoon, 'ja', 'Asia/Seoul')).toBe('11月20日(金) 14:30');
    expect(showDateTime(afternoon, 'en', 'Europe/Berlin')).toBe('Fri 20 Nov 06:30');
  });
  test('show midnight as 00:00 of the new day', () => {
    expect(showDateTime('2026-11-19T15:00:00Z', 'ja')).toBe('11月20日(金) 00:00');
    expect(showTime('2026-11-19T15:00:00Z', 'en')).toBe('00:00');
  });
  test('can be a day alone or carry the year', () => {
    expect(showDay(afternoon, 'ja')).toBe('11月20日(金)');
    expect(showDay('2026-09-01T05:00:00Z', 'en')).toBe('Tue 1 Sep');
    expect(showFullDateTime(afternoon, 'ja')).toBe('2026年11月20日(金) 14:30');
    expect(showFullDateTime(afternoon, 'en')).toBe('Fri 20 Nov 2026 14:30');
  });
  test('without a zone are never shifted', () => {
    expect(showCivilDate('1958-04-03', 'ja')).toBe('1958年4月3日');
    expect(showCivilDate('1958-04-03', 'en')).toBe('3 Apr 1958');
  });
  test('fall on the day of the zone', () => {
    expect(civilDateOf('2026-11-19T15:00:00Z')).toBe('2026-11-20');
    expect(civilDateOf('2026-11-19T14:59:00Z')).toBe('2026-11-19');
  });
});
