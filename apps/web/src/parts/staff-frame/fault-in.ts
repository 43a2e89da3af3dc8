import { problemOf } from '../../lib/api/problem.ts';

/** Which of the faults a form has words for the server named first; undefined where it named none of them. */
export function faultIn<Fault extends string>(error: unknown, faults: readonly Fault[]): Fault | undefined {
  if (error === null) return undefined;
  const message = problemOf(error).fields?.[0]?.message;
  return faults.find((each) => each === message);
}
