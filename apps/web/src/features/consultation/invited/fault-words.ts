import { problemOf } from '../../../lib/api/problem.ts';
import type { useStaffText } from '../../../lib/text/text-provider.tsx';

const faults = ['invitedAlready', 'notOfThatRole', 'notOneself', 'toldInWords'] as const;

/** What is wrong with an invitation or its end, where the server says so. */
export function faultWords(t: ReturnType<typeof useStaffText>, error: unknown): string | undefined {
  if (error === null) return undefined;
  const message = problemOf(error).fields?.[0]?.message;
  const fault = faults.find((each) => each === message);
  return fault === undefined ? undefined : t(`invite.fault.${fault}`);
}
