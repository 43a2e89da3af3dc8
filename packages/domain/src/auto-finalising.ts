const hour = 3_600_000;

/** Hours before a draft is finalised by rule in which its doctor knows of it: half the time, a day at most. */
export const autoFinalisingLead = (hours: number): number => Math.min(24, Math.floor(hours / 2));

interface Draft {
  /** Its last word, or the end of its call where that was later. */
  readonly quietSince: number;
  /** When its doctor was told of this very draft; null while nobody was. */
  readonly toldAt: number | null;
}

/** When the rule finalises a draft, as far as is known now: never before its doctor has known of it for long enough. */
export function autoFinalisedAt({ quietSince, toldAt }: Draft, hours: number): number {
  const due = quietSince + hours * hour;
  return toldAt === null ? due : Math.max(due, toldAt + autoFinalisingLead(hours) * hour);
}

/** What the rule of a clinic does with a draft that was left: waits, tells its doctor, or finalises it (A-7.1-C-2-1e). */
export function autoFinalisingStep(draft: Draft, hours: number, now: number): 'wait' | 'tell' | 'finalise' {
  const at = autoFinalisedAt(draft, hours);
  if (draft.toldAt === null) return now >= at - autoFinalisingLead(hours) * hour ? 'tell' : 'wait';
  return now >= at ? 'finalise' : 'wait';
}
