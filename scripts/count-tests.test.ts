import { expect, it } from 'vitest';
import { countTests } from './count-tests.mjs';

it('counts what passed and what failed', () => {
  expect(countTests({ numPassedTests: 3, numFailedTests: 0 }, 0)).toEqual({
    executed: 3,
    passed: 3,
    failed: 0,
  });
  expect(countTests({ numPassedTests: 3, numFailedTests: 2 }, 1)).toEqual({
    executed: 5,
    passed: 3,
    failed: 2,
  });
});

it('takes a run without a single test for a failure', () => {
  expect(countTests({ numPassedTests: 0, numFailedTests: 0 }, 0)).toMatchObject({ executed: 0, failed: 1 });
  expect(countTests(null, 0)).toMatchObject({ executed: 0, failed: 1 });
});

it('takes a run that ended badly for a failure, even when every test it counted passed', () => {
  expect(countTests({ numPassedTests: 3, numFailedTests: 0 }, 1)).toMatchObject({ passed: 3, failed: 1 });
});
