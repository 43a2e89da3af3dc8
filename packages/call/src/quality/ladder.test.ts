import { describe, expect, it } from 'vitest';
import { firstLadderState, stepLadder, videoRungs, type LadderState, type LineView } from './ladder.ts';

const good = { concealedPercent: 0, lossPercent: 0, availableOutKbps: 3_000 };

function run(state: LadderState, line: Omit<LineView, 'at'>, from: number, seconds: number): LadderState {
  let now = state;
  for (let at = from; at <= from + seconds * 1000; at += 500) now = stepLadder(now, { at, ...line });
  return now;
}

describe('the ladder of the picture', () => {
  it('begins low and reaches the full picture within 5 s on a good line', () => {
    expect(videoRungs[firstLadderState.rung]?.maxBitrate).toBe(200_000);
    expect(run(firstLadderState, good, 0, 5).rung).toBe(0);
  });

  it('lets the picture rest at once when the sound breaks', () => {
    const state = stepLadder(firstLadderState, { at: 0, ...good, concealedPercent: 20 });
    expect(videoRungs[state.rung]?.active).toBe(false);
  });

  it('goes down one rung when the sound suffers a little', () => {
    expect(stepLadder(firstLadderState, { at: 0, ...good, concealedPercent: 4 }).rung).toBe(3);
  });

  it.each([
    [50, 4],
    [100, 3],
    [300, 2],
    [800, 1],
    [3_000, 0],
  ])('stands after half a minute, on a line of %i kbit/s, on rung %i', (availableOutKbps, rung) => {
    expect(run(firstLadderState, { ...good, availableOutKbps }, 0, 30).rung).toBe(rung);
  });

  it('climbs back slowly after a fall', () => {
    const fallen = stepLadder(firstLadderState, { at: 0, ...good, concealedPercent: 20 });
    expect(run(fallen, good, 500, 7).rung).toBe(4);
    expect(run(fallen, good, 500, 40).rung).toBe(0);
  });

  it('waits twice as long after each climb that broke the sound', () => {
    let state = stepLadder(firstLadderState, { at: 0, ...good, concealedPercent: 20 });
    const waits: number[] = [];
    for (let at = 500; waits.length < 5; at += 500) {
      const before = state;
      // The line carries the sound alone, and never a picture.
      const concealedPercent = videoRungs[state.rung]?.active === true ? 20 : 0;
      state = stepLadder(state, { at, ...good, concealedPercent });
      if (state.rung < before.rung) waits.push(state.climbAfterMs);
    }
    expect(waits).toEqual([8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('stays where it is while nothing is known', () => {
    const unknown = { concealedPercent: null, lossPercent: null, availableOutKbps: null };
    expect(stepLadder(firstLadderState, { at: 0, ...unknown }).rung).toBe(firstLadderState.rung);
  });
});
