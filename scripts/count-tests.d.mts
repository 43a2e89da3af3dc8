export function countTests(
  report: { numPassedTests: number; numFailedTests: number } | null,
  code: number,
): { executed: number; passed: number; failed: number };
