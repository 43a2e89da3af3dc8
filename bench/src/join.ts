import { launchChromium } from '@onshin/call/testing';
import { type Join, measureJoin } from './join/measure.ts';
import { openFloor, openOurs } from './join/open-ways.ts';
import { summarise } from './join/summary.ts';

/**
 * How long from the moment the second person has joined until they see the first, against the least any client must do;
 * and beside it, from the tap with which they come in. Absolute times vary with the machine: both run interleaved in one
 * browser, and only their ratio counts (target: at most 1.25).
 */
const runs = Number(process.env['RUNS'] ?? 24);
const ways = [await openOurs(), await openFloor()] as const;
const joins = { ours: [] as Join[], floor: [] as Join[] };
const chromium = await launchChromium();

try {
  for (const way of ways) await measureJoin(chromium.browser, way);
  for (let run = 0; run < runs; run += 1) {
    // Each goes first in turn: whoever is second finds a warmer browser.
    for (const way of run % 2 === 0 ? ways : ways.toReversed()) {
      joins[way.name].push(await measureJoin(chromium.browser, way));
    }
    console.error(
      `run ${run + 1}: ours ${joins.ours.at(-1)?.fromJoined.toFixed()} ms, floor ${joins.floor.at(-1)?.fromJoined.toFixed()} ms`,
    );
  }
} finally {
  await chromium.close();
  for (const way of ways) await way.close();
}

console.log(
  JSON.stringify({ bench: 'join', unit: 'ms', runs, ...compare('fromJoined'), fromTap: compare('fromTap') }),
);

function compare(from: keyof Join) {
  const ours = summarise(joins.ours.map((join) => join[from]));
  const floor = summarise(joins.floor.map((join) => join[from]));
  return { ours, against: { floor }, ratio: { floor: Math.round((100 * ours.median) / floor.median) / 100 } };
}
