import fc from 'fast-check';
import { callReport, type LiveInterval } from '@onshin/contract/realtime';
import { describe, expect, it } from 'vitest';
import { addFlow, noIntervals, twoWayMs, type Flow } from './live-intervals.ts';
import { ReportCollector } from './report-collector.ts';

const seatId = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b11';
const all = { audioIn: true, audioOut: true, videoIn: true, videoOut: true };
const second = (at: number, flow: Partial<typeof all> = {}): Flow => ({
  from: at * 1_000,
  to: (at + 1) * 1_000,
  ...all,
  ...flow,
});

describe('live intervals', () => {
  it('go on while the same flows, and part where it changes', () => {
    const seen = [second(0), second(1), second(2, { videoOut: false }), second(3)];
    const { closed, running } = seen.reduce(addFlow, noIntervals);
    expect(closed).toEqual([
      { from: 0, to: 2_000, ...all },
      { from: 2_000, to: 3_000, ...all, videoOut: false },
    ]);
    expect(running).toEqual({ from: 3_000, to: 4_000, ...all });
    expect(twoWayMs(closed)).toBe(2_000);
  });

  it('have none where nothing flowed', () => {
    const nothing = { audioIn: false, audioOut: false, videoIn: false, videoOut: false };
    expect(addFlow(noIntervals, second(0, nothing)).running).toBeNull();
  });

  it('do not claim the time in which the page slept', () => {
    const slept: Flow = { from: 1_000, to: 61_000, ...all };
    const { closed, running } = [second(0), slept, second(61)].reduce(addFlow, noIntervals);
    expect([...closed, ...(running === null ? [] : [running])]).toEqual([
      { from: 0, to: 1_000, ...all },
      { from: 61_000, to: 62_000, ...all },
    ]);
  });
});

describe('the report', () => {
  it('is nothing when there is nothing new', () => {
    const collector = new ReportCollector();
    expect(collector.collect(seatId, 0)).toBeNull();
    collector.addFlow(second(0));
    const report = collector.collect(seatId, 1_000);
    if (report !== null) collector.acknowledge(report);
    expect(collector.collect(seatId, 2_000)).toBeNull();
  });

  it('passes the contract', () => {
    const collector = new ReportCollector();
    collector.addFlow(second(0));
    collector.addPoint({ at: 1_000, rttMs: 20, lossPercent: null, concealedPercent: 0, level: 'good' });
    collector.addInterruption();
    expect(callReport.parse(collector.collect(seatId, 1_000))).toMatchObject({ interruptions: 1 });
  });

  it('neither loses nor doubles anything, whatever becomes of reports and answers', () => {
    const fates = fc.array(fc.constantFrom('none', 'arrives', 'isLost', 'answerIsLost'), { maxLength: 60 });
    fc.assert(
      fc.property(fates, (seen) => {
        const collector = new ReportCollector();
        const server = new Map<number, LiveInterval>();
        const exchange = (fate: string): void => {
          const report = fate === 'none' ? null : collector.collect(seatId, 0);
          if (report === null || fate === 'isLost') return;
          for (const interval of report.intervals) {
            const known = server.get(interval.from);
            expect(known ?? interval).toEqual(interval);
            server.set(interval.from, interval);
          }
          if (fate === 'arrives') collector.acknowledge(report);
        };
        seen.forEach((fate, at) => {
          collector.addFlow(second(at));
          exchange(fate);
        });
        exchange('arrives');
        expect(twoWayMs([...server.values()])).toBe(seen.length * 1_000);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
