import { expect, test } from 'vitest';
import { matches } from './matches.ts';

test('nothing sought finds everything', () => expect(matches('今日の診療', '')).toBe(true));
test('every word must be there, in any order', () => {
  expect(matches('Day board 今日', '今日 board')).toBe(true);
  expect(matches('Day board', 'day night')).toBe(false);
});
test('kana, width and case make no difference', () => {
  expect(matches('カレンダー', 'かれん')).toBe(true);
  expect(matches('ＣＡＬＬ', 'call')).toBe(true);
});
