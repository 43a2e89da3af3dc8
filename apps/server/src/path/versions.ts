import { ProblemError } from '../platform/problem-error.ts';
import type { Act } from './act.ts';

/**
 * Compares the version the caller saw with the one that stands, so that two tabs never overwrite each other.
 *
 * @throws ProblemError `staleVersion` with the version that stands now
 */
export function requireVersion(act: Pick<Act, 'expectedVersion'>, current: number): void {
  if (act.expectedVersion !== current)
    throw new ProblemError('staleVersion', undefined, { currentVersion: current });
}
