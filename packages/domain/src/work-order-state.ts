import { addBusinessDays } from './business-days.ts';

export interface WorkOrderFacts {
  readonly opensAt: string;
  readonly closesAt: string;
  /** Null while nobody has decided. */
  readonly isApproved: boolean | null;
  /** The civil day its hours are on. */
  readonly endsOn: string;
  /** The day of the clinic on which it was reported. */
  readonly reportedOn: string | null;
  readonly isConfirmed: boolean;
}
export type WorkOrderState =
  | 'asked'
  | 'declined'
  | 'lapsed'
  | 'approved'
  | 'open'
  | 'toReport'
  | 'toConfirm'
  | 'confirmed';

export interface WorkOrderStanding {
  readonly state: WorkOrderState;
  /** By the end of which day it is reported, then confirmed. */
  readonly dueBy: string | null;
  readonly isOverdue: boolean;
}

/** Where a work order of maintenance stands, and whether somebody let it lie. */
export function standingOfWorkOrder(
  order: WorkOrderFacts,
  now: { readonly at: string; readonly today: string; readonly dueBusinessDays: number },
): WorkOrderStanding {
  const waitsSince = (state: WorkOrderState, day: string): WorkOrderStanding => {
    const dueBy = addBusinessDays(day, now.dueBusinessDays);
    return { state, dueBy, isOverdue: dueBy < now.today };
  };
  const rests = (state: WorkOrderState): WorkOrderStanding => ({ state, dueBy: null, isOverdue: false });
  const at = Date.parse(now.at);
  const isOver = Date.parse(order.closesAt) <= at;
  if (order.isConfirmed) return rests('confirmed');
  if (order.isApproved === null) return rests(isOver ? 'lapsed' : 'asked');
  if (!order.isApproved) return rests('declined');
  if (order.reportedOn !== null) return waitsSince('toConfirm', order.reportedOn);
  if (isOver) return waitsSince('toReport', order.endsOn);
  return rests(Date.parse(order.opensAt) <= at ? 'open' : 'approved');
}
