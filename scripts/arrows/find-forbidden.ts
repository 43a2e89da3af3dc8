import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { findCycles } from './module-cycles.ts';
import { forbidden } from './rules.ts';

/** What a check found. */
export interface ArrowReport {
  /** Files of ours that were read; a checker that reads nothing passes everything. */
  readonly read: number;
  /** One line per forbidden import: rule, from, to. */
  readonly found: readonly string[];
}

const roots = ['apps', 'packages', 'db', 'e2e', 'bench'];

/** Follows every import below a folder, types included, and reports those that point the wrong way. */
export async function findForbidden(folder: string): Promise<ArrowReport> {
  const present = new Set(readdirSync(folder));
  const { output } = await cruise(
    roots.filter((root) => present.has(root)),
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: [...forbidden] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(/dist/|/node_modules/\\.)' },
    },
    {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
    {},
  );
  const result = output as ICruiseResult;
  const arrows = result.summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${from} -> ${cycle === undefined ? to : cycle.map((step) => step.name).join(' -> ')}`,
  );
  const ours = result.modules.filter((module) => roots.some((root) => module.source.startsWith(`${root}/`)));
  const lost = ours.flatMap((module) =>
    module.dependencies
      .filter((each) => each.couldNotResolve && /^(\.|@onshin\/)/.test(each.module))
      .map((each) => `unresolved: ${module.source} -> ${each.module}`),
  );
  return { read: ours.length, found: [...arrows, ...lost, ...findCycles(result.modules)].toSorted() };
}

/** The folder the project stands in. */
export const project = join(import.meta.dirname, '../..');
