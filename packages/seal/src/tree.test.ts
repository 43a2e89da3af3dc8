import { createHash } from 'node:crypto';
import { array, assert, nat, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingTree } from './tree.ts';

const hash = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The tree hash as RFC 6962 writes it down, by halves. */
function rootOf(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return hash(Uint8Array.of(0), only);
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return hash(Uint8Array.of(1), rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

const leaves = array(uint8Array({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 70 });

describe('a growing tree', () => {
  it('has the root that the halves of RFC 6962 have', () => {
    assert(
      property(leaves, (each) => {
        const tree = new GrowingTree();
        for (const leaf of each) tree.append(leaf);
        expect(tree.root).toEqual(rootOf(each));
      }),
      { seed: 20261121 },
    );
  });

  it('goes on from its peaks as if it had never stopped', () => {
    assert(
      property(leaves, nat(70), (each, cut) => {
        const first = new GrowingTree();
        for (const leaf of each.slice(0, cut)) first.append(leaf);
        const second = new GrowingTree(first.size, first.peaks);
        for (const leaf of each.slice(cut)) second.append(leaf);
        expect(second.root).toEqual(rootOf(each));
      }),
      { seed: 20261121 },
    );
  });

  it('has no root without a leaf, and takes no peaks of another size', () => {
    expect(() => new GrowingTree().root).toThrow(RangeError);
    expect(() => new GrowingTree(3, [Buffer.alloc(32)])).toThrow(TypeError);
  });
});
