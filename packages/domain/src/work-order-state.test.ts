import { describe, expect, it, test } from 'vitest';
import { standingOfWorkOrder, type WorkOrderFacts } from './work-order-state.ts';

// A Friday.
const asked: WorkOrderFacts = {
  opensAt: '2026-11-20T01:00:00Z',
  closesAt: '2026-11-20T03:00:00Z',
  endsOn: '2026-11-20',
  isApproved: null,
  reportedOn: null,
  isConfirmed: false,
};
const approved = { ...asked, isApproved: true };
const at = (time: string, today = '2026-11-20') => ({ at: time, today, dueBusinessDays: 1 });
const before = at('2026-11-20T00:59:59Z');
const during = at('2026-11-20T01:00:00Z');
const after = at('2026-11-20T03:00:00Z');

describe('where a work order stands', () => {
  test.each([
    ['waits for a decision', asked, before, 'asked'],
    ['still waits in its hours', asked, during, 'asked'],
    ['comes to nothing when nobody decided in time', asked, after, 'lapsed'],
    ['was declined', { ...asked, isApproved: false }, during, 'declined'],
    ['opens nothing before its hours', approved, before, 'approved'],
    ['is open in its hours', approved, during, 'open'],
    ['is over at its end, and waits for the report', approved, after, 'toReport'],
    ['is over once it is reported', { ...approved, reportedOn: '2026-11-20' }, during, 'toConfirm'],
    ['is closed once it is confirmed', { ...approved, isConfirmed: true }, after, 'confirmed'],
  ] as const)('%s', (_, order, now, state) => {
    expect(standingOfWorkOrder(order, now).state).toBe(state);
  });

  it('is due on the next business day: a report of Friday’s work by Monday', () => {
    const of = (today: string) => standingOfWorkOrder(approved, at('2026-11-24T03:00:00Z', today));
    expect(of('2026-11-23')).toMatchObject({ dueBy: '2026-11-23', isOverdue: false });
    expect(of('2026-11-24')).toMatchObject({ dueBy: '2026-11-23', isOverdue: true });
  });

  it('counts the confirmation from the report on', () => {
    const reported = { ...approved, reportedOn: '2026-11-24' };
    expect(standingOfWorkOrder(reported, at('2026-11-25T03:00:00Z', '2026-11-25'))).toEqual({
      state: 'toConfirm',
      dueBy: '2026-11-25',
      isOverdue: false,
    });
    expect(standingOfWorkOrder(reported, at('2026-11-26T03:00:00Z', '2026-11-26')).isOverdue).toBe(true);
  });
});
