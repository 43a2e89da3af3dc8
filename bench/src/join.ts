import { launchChromium } from '@onshin/call/testing';
import { measureJoin } from './join/measure.ts';
import { openFloor, openOurs } from './join/open-ways.ts';
import { summarise } from './join/summary.ts';

/**
 * How long until the second person sees the first, against the least any client must do. Absolute times vary
 * with the machine: both run interleaved in one browser, and only their ratio counts (target: at most 1.25).
 */
const runs = Number(process.env['RUNS'] ?? 24);
const ways = [await openOurs(), await openFloor()] as const;
const times = { ours: [] as number[], floor: [] as number[] };
const chromium = await launchChromium();

try {
  for (const way of ways) await measureJoin(chromium.browser, way);
  for (let run = 0; run < runs; run += 1) {
    // Each goes first in turn: whoever is second finds a warmer browser.
    for (const way of run % 2 === 0 ? ways : ways.toReversed()) {
      times[way.name].push(await measureJoin(chromium.browser, way));
    }
    console.error(
      `run ${run + 1}: ours ${times.ours.at(-1)?.toFixed()} ms, floor ${times.floor.at(-1)?.toFixed()} ms`,
    );
  }
} finally {
  await chromium.close();
  for (const way of ways) await way.close();
}

const ours = summarise(times.ours);
const floor = summarise(times.floor);
const ratio = Math.round((100 * ours.median) / floor.median) / 100;
console.log(
  JSON.stringify({
    bench: 'join',
    unit: 'ms',
    runs,
    ours,
    against: { floor },
    ratio: { floor: ratio },
  }),
);
