import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

it.each<[string, number[]]>([
  ['UTF-8', [0xe7, 0xa0, 0x94, 0xe4, 0xbf, 0xae]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe7, 0xa0, 0x94, 0xe4, 0xbf, 0xae]],
  ['Shift_JIS', [0x8c, 0xa4, 0x8f, 0x43]],
])('reads 研修 in %s', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes).buffer)).toBe('研修');
});
