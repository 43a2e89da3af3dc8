import type { IModule } from 'dependency-cruiser';

const moduleOf = (path: string) => /^apps\/server\/src\/modules\/([^/]+)\//.exec(path)?.[1];

/** Circles between modules of the server as wholes, even where no single file imports itself. */
export function findCycles(files: readonly IModule[]): string[] {
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = moduleOf(file.source);
    if (from === undefined || file.source.endsWith('.test.ts')) continue;
    for (const { resolved } of file.dependencies) {
      const to = moduleOf(resolved);
      if (to !== undefined && to !== from) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  const found = new Set<string>();
  const walk = (path: readonly string[]) => {
    for (const next of arrows.get(path.at(-1) ?? '') ?? []) {
      const start = path.indexOf(next);
      if (start === -1) walk([...path, next]);
      else found.add(inOrder(path.slice(start)));
    }
  };
  for (const name of arrows.keys()) walk([name]);
  return [...found].map((circle) => `no-cycles-between-modules: ${circle}`);
}

/** A circle reads the same wherever one enters it. */
function inOrder(circle: readonly string[]): string {
  const start = circle.indexOf(circle.toSorted()[0] ?? '');
  const turned = [...circle.slice(start), ...circle.slice(0, start)];
  return [...turned, turned[0]].join(' -> ');
}
