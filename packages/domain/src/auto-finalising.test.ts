import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoFinalisedAt, autoFinalisingLead, autoFinalisingStep } from './auto-finalising.ts';

const hour = 3_600_000;

describe('a draft left after the call', () => {
  it.each([
    [48, 23, null, 'wait'],
    [48, 24, null, 'tell'],
    [48, 47, 24, 'wait'],
    [48, 48, 24, 'finalise'],
    // The server was away: its doctor still knows of it for a day.
    [48, 100, null, 'tell'],
    [48, 120, 100, 'wait'],
    [48, 124, 100, 'finalise'],
    [12, 6, null, 'tell'],
    [12, 12, 6, 'finalise'],
    [720, 695, null, 'wait'],
    [720, 696, null, 'tell'],
  ] as const)('of a rule of %i hours, after %i hours, told after %s: %s', (hours, now, told, step) => {
    const toldAt = told === null ? null : told * hour;
    expect(autoFinalisingStep({ quietSince: 0, toldAt }, hours, now * hour)).toBe(step);
  });

  it('is never finalised before its time, nor before its doctor has known of it', () => {
    const hours = fc.integer({ min: 12, max: 720 });
    const time = fc.integer({ min: 0, max: 2000 * hour });
    fc.assert(
      fc.property(hours, time, fc.option(time), time, (rule, quietSince, toldAt, now) => {
        const step = autoFinalisingStep({ quietSince, toldAt }, rule, now);
        if (step !== 'finalise') return;
        expect(now - quietSince).toBeGreaterThanOrEqual(rule * hour);
        expect(toldAt).not.toBeNull();
        expect(now - (toldAt ?? now)).toBeGreaterThanOrEqual(autoFinalisingLead(rule) * hour);
        expect(autoFinalisedAt({ quietSince, toldAt }, rule)).toBeLessThanOrEqual(now);
      }),
    );
  });
});
