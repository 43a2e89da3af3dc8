import { expect, it } from 'vitest';
import { kindOfAddress } from './kind-of-address.ts';

it('tells a mail address from a mobile number, and takes nothing else', () => {
  expect(kindOfAddress('kazuko@example.jp', true)).toBe('email');
  expect(kindOfAddress('０９０−１２３４−５６７８', true)).toBe('mobile');
  expect(kindOfAddress('03-1234-5678', true)).toBeNull();
  expect(kindOfAddress('kazuko', true)).toBeNull();
});

it('takes no number where nobody sends short messages', () => {
  expect(kindOfAddress('090-1234-5678', false)).toBeNull();
  expect(kindOfAddress('kazuko@example.jp', false)).toBe('email');
});
