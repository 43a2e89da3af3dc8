import { sha256 } from './sha256.ts';

/*
 * The tree over the links of a chain, as RFC 6962 builds one: a root for any number of leaves, and from the peaks of the
 * whole subtrees it goes on leaf by leaf without looking back.
 */

const ofLeaf = Uint8Array.of(0);
const ofNode = Uint8Array.of(1);
const leafOf = (link: Uint8Array): Buffer => sha256(ofLeaf, link);
const nodeOf = (left: Uint8Array, right: Uint8Array): Buffer => sha256(ofNode, left, right);

/** Whether there are as many peaks as a tree of so many leaves has. */
export const peaksFit = (size: number, peaks: readonly Uint8Array[]): boolean =>
  peaks.length === countOnes(size);

/** A tree that grows to the right. */
export class GrowingTree {
  #size: number;
  readonly #peaks: Uint8Array[];

  /** @param peaks of the whole subtrees of `size` leaves, the largest first */
  constructor(size = 0, peaks: readonly Uint8Array[] = []) {
    if (!peaksFit(size, peaks)) throw new TypeError('These are not the peaks of so many leaves');
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }
  get peaks(): readonly Uint8Array[] {
    return [...this.#peaks];
  }

  append(link: Uint8Array): void {
    let node: Uint8Array = leafOf(link);
    for (let size = this.#size; size % 2 === 1; size = Math.floor(size / 2)) {
      const left = this.#peaks.pop();
      if (left === undefined) throw new TypeError('A peak is missing');
      node = nodeOf(left, node);
    }
    this.#peaks.push(node);
    this.#size += 1;
  }

  /** The root over all leaves so far. @throws RangeError while there is none */
  get root(): Buffer {
    const [last, ...before] = this.#peaks.toReversed();
    if (last === undefined) throw new RangeError('A tree without leaves has no root');
    return Buffer.from(before.reduce((right, left) => nodeOf(left, right), last));
  }
}

/** How many whole subtrees a number of leaves makes: the ones in its binary digits. */
function countOnes(number: number): number {
  let ones = 0;
  for (let rest = number; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
