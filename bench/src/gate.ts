import { defaultPolicy, judge } from '@onshin/guideline';
import { firstVisitFacts, followUpFacts, passingAt, passingToday } from '@onshin/guideline/testing';

/*
 * How many full judgements of `startCall` one core makes in a second, against a loop that only walks over the same
 * facts. Half of them are follow-ups, half first visits. Rounds are interleaved, so that both meet the same machine.
 */
const least = 50_000;
const rounds = 15;
const perRound = 20_000;
const cases = [followUpFacts, firstVisitFacts];

let seen = 0;
const judgeAll = (): void => {
  for (let at = 0; at < perRound; at += 1) {
    const facts = cases[at % cases.length] ?? followUpFacts;
    seen += judge({
      gate: 'startCall',
      facts,
      policy: defaultPolicy,
      edition: '2026-04',
      exceptions: [],
      at: passingAt,
      today: passingToday,
    }).verdicts.length;
  }
};
const walkAll = (): void => {
  for (let at = 0; at < perRound; at += 1) seen += walk(cases[at % cases.length] ?? followUpFacts);
};

judgeAll();
walkAll();
const ours: number[] = [];
const loop: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  ours.push(perSecond(judgeAll));
  loop.push(perSecond(walkAll));
}
console.log(
  JSON.stringify({
    bench: 'gate',
    unit: 'judgements/s',
    runs: rounds,
    ours: { median: at(ours, 0.5), p95: at(ours, 0.05) },
    against: { loop: { median: at(loop, 0.5), p95: at(loop, 0.05) } },
    ratio: { loop: Number((at(ours, 0.5) / at(loop, 0.5)).toFixed(3)) },
    least,
    seen: seen > 0,
  }),
);

function perSecond(run: () => void): number {
  const from = performance.now();
  run();
  return Math.round((perRound * 1000) / (performance.now() - from));
}

/** Touches every fact once. */
function walk(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 0;
  for (const each of Object.values(value)) count += walk(each);
  return count;
}

/** For throughput the fifth percentile is what 95 of 100 rounds reach. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
