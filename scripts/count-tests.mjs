/**
 * What a vitest report comes to. Nothing executed is a failure, and so is a run that ended badly without a failed test:
 * a file that could not even be loaded, or an error between tests.
 *
 * @param {{ numPassedTests: number, numFailedTests: number } | null} report
 * @param {number} code the exit code of the run
 */
export function countTests(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const executed = passed + failed;
  const isBad = executed === 0 || (code !== 0 && failed === 0);
  return { executed, passed, failed: isBad ? failed + 1 : failed };
}
