import { describe, expect, it } from 'vitest';
import { searchKey } from './search-key.ts';

describe('search keys', () => {
  it.each([
    ['タカハシ ハナコ', 'たかはしはなこ'],
    ['ﾀｶﾊｼ', 'たかはし'],
    ['髙橋　花子', '高橋花子'],
    ['𠮷田', '吉田'],
    ['渡邊', '渡辺'],
    ['TANAKA Taro', 'tanakataro'],
    ['', ''],
  ])('fold %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });
});
