import { expect, test } from 'vitest';
import { languageCookie, languageIn, languagesFor, tagOf } from './language.ts';

test('a first visit is in Japanese', () => {
  expect(languageIn('')).toBe('ja');
  expect(languageIn('other=en; slang=en')).toBe('ja');
});
test('the language chosen is found again', () => {
  expect(languageIn(`a=1; ${languageCookie('en', true).split(';')[0]}`)).toBe('en');
  expect(languageIn('lang=easy')).toBe('easy');
});
test('a language nobody speaks here is Japanese', () => {
  expect(languageIn('lang=xx')).toBe('ja');
});
test('easy Japanese is offered to patients and not to staff', () => {
  expect(languagesFor('patient')).toContain('easy');
  expect(languagesFor('staff')).toEqual(['ja', 'en']);
  expect(languageIn('lang=easy', languagesFor('staff'))).toBe('ja');
});
test('the cookie is sent over a secure line where there is one', () => {
  expect(languageCookie('en', true)).toContain('; Secure');
  expect(languageCookie('en', false)).not.toContain('Secure');
});
test('easy Japanese is Japanese to the server', () => {
  expect([tagOf('ja'), tagOf('en'), tagOf('easy')]).toEqual(['ja', 'en', 'ja']);
});
