import type { useStaffText } from '../../../lib/text/text-provider.tsx';
import { faultIn } from '../../../parts/staff-frame/fault-in.ts';

const faults = ['invitedAlready', 'notOfThatRole', 'notOneself', 'toldInWords'] as const;

/** What is wrong with an invitation or its end, where the server says so. */
export function faultWords(t: ReturnType<typeof useStaffText>, error: unknown): string | undefined {
  const fault = faultIn(error, faults);
  return fault && t(`invite.fault.${fault}`);
}
