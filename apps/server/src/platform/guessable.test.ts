import { expect, it } from 'vitest';
import { isGuessable } from './guessable.ts';

it.each([
  ['Password12345!', true],
  ['P@ssw0rd-12345', true],
  ['Qwerty!234567', true],
  ['aaaaBBBB1111!', true],
  ['Himawari2026!', true],
  ['さくらさくら2026!', true],
  ['Tokyo-Tokyo-2026', true],
  ['slow Rivers carry 4 teal boats!', false],
  ['rain falls on 3 teal roofs', false],
  ['k7$ wqvz', false],
])('%s is guessable: %s', async (password, isSo) => {
  expect(await isGuessable(password)).toBe(isSo);
});
