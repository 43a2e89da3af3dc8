import { Callout } from '../../ui/callout.tsx';
import { ActProblem } from './act-problem.tsx';

interface FaultNoticeProps {
  readonly error: unknown;
  /** What is wrong in the form's own words, where it has some. */
  readonly fault: string | undefined;
}

/** What stood in the way of an act, in the form's own words where it has some. */
export function FaultNotice({ error, fault }: FaultNoticeProps) {
  return fault === undefined ? <ActProblem error={error} /> : <Callout tone="warning" live title={fault} />;
}
