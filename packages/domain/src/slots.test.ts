import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, cutIntoSlots, freeSlots, instantOf, overlaps } from './slots.ts';

const tokyo = 'Asia/Tokyo';
const friday = '2026-11-20';

describe('slots', () => {
  it('stand in the civil time of the clinic', () => {
    expect(new Date(instantOf(friday, '09:00', tokyo)).toISOString()).toBe('2026-11-20T00:00:00.000Z');
    expect(civilDateOf(Date.parse('2026-11-20T15:30:00Z'), tokyo)).toBe('2026-11-21');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('keep their hour on the day a zone changes its clock', () => {
    expect(new Date(instantOf('2026-03-29', '09:00', 'Europe/Berlin')).toISOString()).toBe(
      '2026-03-29T07:00:00.000Z',
    );
  });

  it('leave out what is taken and what has begun', () => {
    const nine = instantOf(friday, '09:00', tokyo);
    const slots = freeSlots({
      date: friday,
      timeZone: tokyo,
      hours: [{ weekday: 5, from: '09:00', to: '10:00' }],
      slotMinutes: 15,
      taken: [{ from: nine + 20 * 60_000, to: nine + 25 * 60_000 }],
      notBefore: nine + 1,
    });
    expect(slots.map((slot) => (slot.from - nine) / 60_000)).toEqual([30, 45]);
  });

  it('never overlap and never leave the span they are cut from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 120 }),
        (from, length, minutes) => {
          const span = { from, to: from + length };
          const slots = cutIntoSlots(span, minutes);
          for (const [index, slot] of slots.entries()) {
            expect(slot.from).toBeGreaterThanOrEqual(span.from);
            expect(slot.to).toBeLessThanOrEqual(span.to);
            const next = slots[index + 1];
            if (next) expect(overlaps(slot, next)).toBe(false);
          }
        },
      ),
      { seed: 20261121 },
    );
  });
});
