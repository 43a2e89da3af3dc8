import { expect, it } from 'vitest';
import { runMutation } from './run-mutation.ts';

it('has a situation that notices every rule, exception and fact replaced by what must not pass for it', () => {
  const { mutants, unnoticed } = runMutation();
  expect(mutants).toBeGreaterThan(400);
  expect(unnoticed).toEqual([]);
});
