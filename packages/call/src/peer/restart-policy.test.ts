import { describe, expect, it } from 'vitest';
import { nextAttemptAt } from './restart-policy.ts';

describe('the next attempt to connect', () => {
  it.each([
    ['connected', 10_000, 0, null],
    ['closed', 10_000, 0, null],
    ['disconnected', 10_000, 0, 12_000],
    ['disconnected', 10_000, 12_000, 17_000],
    ['failed', 10_000, 0, 10_000],
    ['failed', 10_000, 10_000, 15_000],
    ['connecting', 10_000, 9_000, 14_000],
    ['new', 0, 0, 5_000],
  ] as const)(
    'in state %s since %i, last tried at %i, is due at %s',
    (state, stateSince, lastAttemptAt, due) => {
      expect(nextAttemptAt({ state, stateSince, lastAttemptAt })).toBe(due);
    },
  );
});
