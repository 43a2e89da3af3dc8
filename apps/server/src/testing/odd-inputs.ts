import type { z } from 'zod';
import { sampleOf } from './sample.ts';

/** What people, machines and attackers write into a field of text. */
export const oddTexts: readonly string[] = [
  'a\u0000b',
  '\ud800',
  '\u202eabc\u2028\r\nBcc: x@example.jp',
  `'; drop table patient; -- %_\\ \${x} {{x}}`,
  '=cmd|\u0027/c calc\u0027!A1',
  '__proto__',
  '👩‍⚕️𠮷🍣'.repeat(9),
  '９'.repeat(40),
  'x'.repeat(200),
  '2999-12-31',
  '1850-01-01',
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00+14:00',
  '2026-02-28T23:59:59.999999-12:00',
];
const oddNumbers: readonly number[] = [0, -1, 2 ** 31, 2 ** 53 - 1, 0.1];

/** Every leaf of a value, by the way to it. */
function leavesOf(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...way]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...way, key]));
}

function withLeaf(value: unknown, [first, ...rest]: readonly string[], leaf: unknown): unknown {
  if (first === undefined) return leaf;
  const inner = withLeaf((value as Record<string, unknown>)[first], rest, leaf);
  return Array.isArray(value)
    ? value.map((each, at) => (String(at) === first ? inner : (each as unknown)))
    : { ...(value as object), [first]: inner };
}

/**
 * Inputs a schema takes although they are odd: of a sample with everything optional in it, as many leaves as take it hold
 * one odd text or number. What no schema takes is refused before anything of ours sees it.
 */
export function oddInputsFor(schema: z.ZodType): unknown[] {
  const sample = sampleOf(schema, 'everything');
  const takes = (value: unknown) => schema.safeParse(value).success;
  return [...oddTexts, ...oddNumbers].flatMap((odd) => {
    const filled = leavesOf(sample).reduce((value, way) => {
      const next = withLeaf(value, way, odd);
      return takes(next) ? next : value;
    }, sample);
    return filled === sample ? [] : [filled];
  });
}
