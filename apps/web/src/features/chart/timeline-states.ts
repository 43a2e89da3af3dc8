import type { TimelineKind } from '@onshin/contract';
import type { useStaffText } from '../../lib/text/text-provider.tsx';

const dispositions = [
  'completed',
  'movedInPerson',
  'changedToTelephone',
  'referred',
  'cancelled',
  'declined',
  'noShow',
] as const;
const outcomes = ['passed', 'refused', 'passedWithDueTasks'] as const;
const standings = ['adopted', 'proposed', 'withdrawn', 'answered', 'open'] as const;

/** How a thing of the time line stands, where there is a word for it. */
export function stateWords(t: ReturnType<typeof useStaffText>, kind: TimelineKind, state: string): string {
  if (kind === 'note') return t('timeline.state.version', { version: state });
  if (kind === 'plan') return standingWords(t, state);
  const disposition = dispositions.find((each) => each === state);
  if (disposition !== undefined) return t(`staff.disposition.${disposition}`);
  const outcome = outcomes.find((each) => each === state);
  if (outcome !== undefined) return t(`evidence.outcome.${outcome}`);
  return standingWords(t, state);
}

function standingWords(t: ReturnType<typeof useStaffText>, state: string): string {
  const found = standings.find((each) => each === state);
  return found === undefined ? '' : t(`timeline.state.${found}`);
}
