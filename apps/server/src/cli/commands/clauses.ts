import { clauses as allClauses, controlsOf, safetyEntries, testsOf } from '@onshin/guideline';
import type { Command } from '../command.ts';

/** Both guidelines whole, and how each clause is met and where each entry stands. Needs no database. */
export const clauses: Command = {
  summary: 'Lists every clause of the guideline with its control, gates and tests.',
  options: {},
  run: () => {
    const listed = allClauses.map(({ id, level, section, editions }) => {
      const [control, ...others] = controlsOf(id);
      const all = control === undefined ? [] : [control, ...others];
      return {
        id,
        level,
        section,
        editions,
        control: control === undefined ? null : { id: control.id, kind: control.kind, state: control.state },
        otherControls: others.map((other) => other.id),
        gates: [...new Set(all.flatMap(({ gates }) => gates))],
        tests: [...new Set(all.flatMap(testsOf))],
        documents: [...new Set(all.flatMap(({ documents }) => documents))],
      };
    });
    return Promise.resolve({
      isGood: true,
      lines: listed.map(
        ({ id, level, control, gates }) =>
          `${id}  ${level}  ${control?.kind} (${control?.id})  ${gates.join(' ')}`,
      ),
      data: { clauses: listed, safety: safetyEntries.map(listSafetyEntry) },
    });
  },
};

function listSafetyEntry({ id, level, edition, control }: (typeof safetyEntries)[number]) {
  return {
    id,
    level,
    edition,
    control: control.id,
    state: control.state,
    tests: [...new Set(control.tests.map(({ path }) => path))],
    documents: [...new Set(control.documents.map(({ path }) => path))],
  };
}
