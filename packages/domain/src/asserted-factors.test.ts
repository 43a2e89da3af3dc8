import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertsTwoFactors } from './asserted-factors.ts';

describe('what a provider asserts of a sign-in (A-6.5-C-12)', () => {
  it.each([
    [['mfa'], true],
    [['pwd', 'otp'], true],
    [['pin', 'hwk'], true],
    [['sc', 'fpt'], true],
    [['pwd'], false],
    [['otp'], false],
    [['pwd', 'kba'], false],
    [['otp', 'sms'], false],
    [['pwd', 'pwd'], false],
    [['geo', 'rba', 'user'], false],
    [['constructor', 'pwd'], false],
    [[], false],
  ] as const)('%j is two factors: %s', (amr, isEnough) => {
    expect(assertsTwoFactors({ amr, acr: null })).toBe(isEnough);
  });

  it('may be a class the operator has named, and no other', () => {
    const asserted = { amr: [], acr: 'urn:example:two' };
    expect(assertsTwoFactors(asserted, ['urn:example:two'])).toBe(true);
    expect(assertsTwoFactors(asserted, ['urn:example:one'])).toBe(false);
    expect(assertsTwoFactors(asserted)).toBe(false);
  });

  it('is never enough with methods of one kind, however many', () => {
    const possession = fc.constantFrom('otp', 'sms', 'tel', 'swk', 'hwk', 'sc', 'pop');
    fc.assert(
      fc.property(fc.array(possession), (amr) => !assertsTwoFactors({ amr, acr: null }, ['urn:example:two'])),
      { seed: 20261121 },
    );
  });
});
