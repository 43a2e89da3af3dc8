import { isFork, type OutsideLine } from './fork.ts';

/** A restore as the verdict names it: the links that were lost, when and by whom. */
export interface Restore {
  readonly from: number;
  readonly to: number;
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

/** What is kept outside of one chain, once every fork in it was followed. */
export interface StandingHeads {
  /** What the chain has to agree with, in its order: heads, and the places it went on from after a restore. */
  readonly heads: readonly OutsideLine[];
  readonly restores: readonly Restore[];
  /** Forks that are not ours, or that do not fit the lines before them. */
  readonly forged: number;
}

/**
 * Follows the forks: each takes back the heads beyond it and stands in their place. It says which head was the last, so a
 * fork fits one place among the lines alone, and what it takes back must itself be ours.
 */
export function followForks(
  lines: readonly OutsideLine[],
  isOurs: (line: OutsideLine) => boolean,
): StandingHeads {
  let heads: OutsideLine[] = [];
  const restores: Restore[] = [];
  let forged = 0;
  for (const line of lines) {
    if (!isFork(line)) {
      heads.push(line);
      continue;
    }
    const last = heads.at(-1);
    const { sequence, lostUpTo, lostRoot, at, by, why } = line;
    const lost = heads.filter((head) => head.sequence > sequence);
    const fits =
      last !== undefined &&
      last.sequence === lostUpTo &&
      lostUpTo > sequence &&
      Buffer.from(last.root).equals(lostRoot);
    if (!fits || !isOurs(line) || !lost.every((head) => isOurs(head))) {
      forged += 1;
      continue;
    }
    heads = heads.filter((head) => head.sequence <= sequence);
    if (sequence > 0) heads.push(line);
    restores.push({ from: sequence + 1, to: lostUpTo, at, by, why });
  }
  return { heads, restores, forged };
}
