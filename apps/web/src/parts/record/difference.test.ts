import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

const side = (before: string, after: string, without: 'added' | 'removed') =>
  differenceOf(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference of two versions', () => {
  it.each([
    [
      '家庭血圧は安定している。',
      '家庭血圧は上昇している。',
      [
        ['same', '家庭血圧は'],
        ['removed', '安定'],
        ['added', '上昇'],
        ['same', 'している。'],
      ],
    ],
    ['変わりなし。', '変わりなし。', [['same', '変わりなし。']]],
    ['', '次回採血', [['added', '次回採血']]],
    ['次回採血', '', [['removed', '次回採血']]],
    [
      '血圧 126/74',
      '血圧 162/74',
      [
        ['same', '血圧 '],
        ['removed', '126'],
        ['added', '162'],
        ['same', '/74'],
      ],
    ],
  ])('between %j and %j is told by words', (before, after, stretches) => {
    expect(differenceOf(before, after).map(({ kind, text }) => [kind, text])).toEqual(stretches);
  });

  it('leaves both versions whole, to the letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('血', '圧', 'は', '。', '\n', ' ', '1', '2', '😀', 'が'),
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before);
        expect(side(before, after, 'removed')).toBe(after);
      }),
    );
  });
});
