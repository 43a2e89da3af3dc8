import { expect, it } from 'vitest';
import { isDeeperThan } from './depth.ts';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

it('tells a body that no page of ours would send from one of ours, however deep it is', () => {
  expect(isDeeperThan({ a: [{ b: 1 }, 'c', null] }, 3)).toBe(false);
  expect(isDeeperThan(nested(64), 64)).toBe(false);
  expect(isDeeperThan({ a: nested(100) }, 64)).toBe(true);
  expect(isDeeperThan(nested(100_000), 64)).toBe(true);
});
