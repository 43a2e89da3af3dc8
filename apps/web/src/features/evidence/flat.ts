/** One line for each value that holds no others. */
export function flat(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const inside = Object.entries(value);
  if (inside.length === 0) return [[name, '[]']];
  return inside.flatMap(([key, part]) => flat(`${name}.${key}`, part));
}
