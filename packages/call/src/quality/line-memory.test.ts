import { expect, it } from 'vitest';
import { firstLadderState, type LadderState, stepLadder } from './ladder.ts';
import { LineMemory } from './line-memory.ts';

/** Where the picture stands after so many looks, half a second apart. */
function play(concealed: (look: number) => number, loss: number, looks: number): LadderState {
  const memory = new LineMemory();
  let state = firstLadderState;
  for (let look = 0; look < looks; look += 1) {
    const heard = memory.hear(concealed(look), loss);
    const before = state.rung;
    state = stepLadder(state, { at: look * 500, availableOutKbps: 3_000, ...heard });
    if (state.rung > before) memory.forget();
  }
  return state;
}

it('keeps and raises the picture where a packet is missing now and then', () => {
  expect(play((look) => (look % 4 === 0 ? 4 : 0), 5, 60).rung).toBe(0);
});

it('lets the picture rest within a second where the sound breaks', () => {
  expect(play(() => 20, 0, 2).rung).toBe(4);
});

it('lowers the picture where the sound suffers for long', () => {
  expect(play(() => 4, 0, 8).rung).toBe(3);
});

it('knows nothing of a line it was told to forget', () => {
  const memory = new LineMemory();
  for (let look = 0; look < 8; look += 1) memory.hear(100, 100);
  memory.forget();
  expect(memory.hear(0, 0)).toEqual({ concealedPercent: 0, lossPercent: 0 });
});
