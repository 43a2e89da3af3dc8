import { describe, expect, it } from 'vitest';
import { foldSealed, inGroups, lettersFrom } from './sealed-phrase.ts';

describe('a phrase in an envelope', () => {
  it('has no letter that is taken for another', () => {
    const all = lettersFrom(Uint8Array.from({ length: 256 }, (_, index) => index));
    expect(new Set(all).size).toBe(32);
    expect(all).toMatch(/^[A-HJ-NP-Z2-9]{256}$/);
    // Every letter as often as the others: none is likelier.
    expect(new Set([...new Set(all)].map((each) => all.split(each).length))).toEqual(new Set([9]));
  });

  it('stands in groups of four', () => {
    expect(inGroups('ABCDEFGHJK')).toBe('ABCD-EFGH-JK');
    expect(inGroups('')).toBe('');
  });

  it.each(['ABCD-EFGH', 'abcd efgh', ' ａｂｃｄ－ｅｆｇｈ ', 'AB・CD・EF・GH', 'ABCDEFGH'])(
    'is the same however it is typed: %s',
    (typed) => {
      expect(foldSealed(typed)).toBe('ABCDEFGH');
    },
  );
});
