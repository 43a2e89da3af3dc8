import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alarmsIn,
  detect,
  type DetectionThresholds,
  type WatchedEvent,
  type WatchedPeople,
} from './detections.ts';

const thresholds: DetectionThresholds = {
  bulk: { patients: 3, minutes: 10 },
  denials: { times: 3, minutes: 10 },
  signInFailures: { times: 3, minutes: 10 },
  night: { from: 22, until: 6 },
  dormant: { days: 60 },
};
const nobody: WatchedPeople = { staff: new Map(), patients: new Map() };
let made = 0;
/** An event so many minutes after the beginning, at noon unless said. */
const event = (minute: number, differing: Partial<WatchedEvent> = {}): WatchedEvent => ({
  id: `e${(made += 1)}`,
  at: minute * 60_000,
  hour: 12,
  accountId: 'nurse',
  act: 'getChart',
  outcome: 'read',
  patientIds: [],
  isEmergency: false,
  daysAway: null,
  ...differing,
});
const opens = (minute: number, patient: string, differing: Partial<WatchedEvent> = {}) =>
  event(minute, { patientIds: [patient], ...differing });
const kindsOf = (events: readonly WatchedEvent[], people = nobody) =>
  detect(events, people, thresholds).map(({ kind, count }) => `${kind} ${count}`);

describe('what should be looked at (A-6.5-C-7-2)', () => {
  it('is many charts in few minutes', () => {
    expect(kindsOf([opens(0, 'a'), opens(1, 'b'), opens(2, 'c'), opens(9, 'd')])).toEqual(['bulk 4']);
  });

  it('is not many charts over a day, nor one chart many times', () => {
    expect(kindsOf([opens(0, 'a'), opens(11, 'b'), opens(22, 'c'), opens(33, 'd')])).toEqual([]);
    expect(kindsOf(Array.from({ length: 20 }, (_, minute) => opens(minute / 4, 'a')))).toEqual([]);
  });

  it('is many charts by one person, not by many', () => {
    const [a, b, c] = ['x', 'y', 'z'].map((accountId, minute) => opens(minute, accountId, { accountId }));
    expect(kindsOf([a, b, c].filter((each) => each !== undefined))).toEqual([]);
  });

  it('is a door tried again and again', () => {
    const refused = [0, 1, 2].map((minute) => event(minute, { outcome: 'refused' }));
    expect(kindsOf(refused)).toEqual(['repeatedDenials 3']);
    expect(kindsOf(refused.slice(0, 2))).toEqual([]);
  });

  it('is a chart opened at night, night by night', () => {
    const night = (minute: number, hour: number) => opens(minute, 'a', { hour });
    expect(kindsOf([night(0, 23), night(120, 1), night(24 * 60, 23)])).toEqual(['night 2', 'night 1']);
    expect(kindsOf([night(0, 6), night(1, 21)])).toEqual([]);
    expect(kindsOf([event(0, { hour: 3 })])).toEqual([]);
  });

  it('is every opening in an emergency', () => {
    expect(kindsOf([opens(0, 'a', { isEmergency: true }), opens(1, 'a', { isEmergency: true })])).toEqual([
      'breakGlass 2',
    ]);
  });

  it('is the chart of somebody of the same family name, or of a colleague, and not one’s own', () => {
    const people: WatchedPeople = {
      staff: new Map([
        ['nurse', '高橋'],
        ['clerk', '佐藤'],
      ]),
      patients: new Map([
        ['relative', { familyName: '高橋', accountId: null }],
        ['clerk as patient', { familyName: '佐藤', accountId: 'clerk' }],
        ['oneself', { familyName: '高橋', accountId: 'nurse' }],
        ['stranger', { familyName: '鈴木', accountId: 'somebody' }],
      ]),
    };
    const events = ['relative', 'clerk as patient', 'oneself', 'stranger'].map((patient, index) =>
      opens(index * 60, patient),
    );
    expect(kindsOf(events, people)).toEqual(['namesake 1', 'colleague 1']);
  });

  it('is somebody who comes back after a long time', () => {
    expect(kindsOf([event(0, { daysAway: 61 })])).toEqual(['dormantAwakened 1']);
    expect(kindsOf([event(0, { daysAway: 60 })])).toEqual([]);
  });

  it('keeps its name whatever happens later, so that what was said of it stays with it', () => {
    const some = fc.record({
      minute: fc.integer({ min: 0, max: 600 }),
      patient: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      hour: fc.integer({ min: 0, max: 23 }),
      outcome: fc.constantFrom('read', 'refused', 'done' as const),
      isEmergency: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), fc.nat(), (drawn, cut) => {
        const events = drawn
          .toSorted((a, b) => a.minute - b.minute)
          .map(({ minute, patient, ...differing }) =>
            opens(minute, patient, differing as Partial<WatchedEvent>),
          );
        const nameOf = ({ kind, firstEventId }: { kind: string; firstEventId: string }) =>
          `${kind} ${firstEventId}`;
        const early = detect(events.slice(0, cut % (events.length + 1)), nobody, thresholds).map(nameOf);
        const late = new Set(detect(events, nobody, thresholds).map(nameOf));
        return early.every((name) => late.has(name));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});

describe('what somebody is told of at once (A-6.5-B-7)', () => {
  const hour = 60;
  const alarms = (events: readonly WatchedEvent[], from = 0) =>
    alarmsIn(events, thresholds, from * 60_000).map(({ kind }) => kind);
  const late = 13 * hour;

  it('is failed sign-ins in a row, and never as refused accesses', () => {
    const failed = [0, 1, 2].map((minute) =>
      event(late + minute, { act: 'signInFailed', outcome: 'refused' }),
    );
    expect(alarms(failed)).toEqual(['signInFailures']);
    expect(alarms(failed.slice(0, 2))).toEqual([]);
  });

  it('is an envelope that was opened, each by itself', () => {
    const opened = [0, 1].map((minute) =>
      event(late + minute, { act: 'openedSealedAccount', outcome: 'done' }),
    );
    expect(alarms(opened)).toEqual(['sealedOpened', 'sealedOpened']);
  });

  it('is many charts, a night and refusals, but nothing that needs a whole month to be seen', () => {
    const events = [opens(late, 'a', { hour: 23 }), opens(late + 1, 'b'), opens(late + 2, 'c')];
    expect(alarms(events).toSorted()).toEqual(['bulk', 'night']);
    expect(alarms([event(late, { daysAway: 100 })])).toEqual([]);
  });

  it('never gets another name as the day that is looked at moves on', () => {
    // Somebody opens a chart every two minutes for forty hours.
    const events = Array.from({ length: 1200 }, (_, n) => opens(late + n * 2, `p${n}`));
    const names = new Set<string>();
    for (let now = late; now < late + 42 * hour; now += 3) {
      const from = now - 24 * hour;
      const seen = events.filter(({ at }) => at >= from * 60_000 && at <= now * 60_000);
      for (const { kind, firstEventId } of alarmsIn(seen, thresholds, from * 60_000))
        names.add(`${kind} ${firstEventId}`);
    }
    expect(names.size).toBe(1);
  });
});
