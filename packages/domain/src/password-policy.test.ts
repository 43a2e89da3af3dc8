import { describe, expect, it } from 'vitest';
import { passwordFaults } from './password-policy.ts';

describe('the password policy', () => {
  it.each([
    ['rain falls on teal roofs', []],
    ['short1!', ['tooShort']],
    ['aaaaaaaaaaaaaaaa', ['repetitive']],
    ['tanaka-hanako-2026-x', ['containsName']],
    ['password12345678', ['tooCommon']],
  ])('judges %s', (password, faults) => {
    expect(passwordFaults(password, ['田中 花子', 'tanaka.hanako@clinic.example'])).toEqual(faults);
  });
});
