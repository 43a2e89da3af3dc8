import { expect, it } from 'vitest';
import { defaultPolicy, policyItems } from './policy.ts';

it('asks about everything a policy decides, with a default that may be chosen', () => {
  expect(policyItems.map(({ key }) => key).toSorted()).toEqual(Object.keys(defaultPolicy).toSorted());
  for (const { key, least, most } of policyItems) {
    expect(defaultPolicy[key]).toBeGreaterThanOrEqual(least);
    expect(defaultPolicy[key]).toBeLessThanOrEqual(most);
  }
});
