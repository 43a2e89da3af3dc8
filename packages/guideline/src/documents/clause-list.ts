import type { Clause } from '../clauses.ts';
import { controlsOf, testsOf, type Control } from '../controls/controls.ts';
import { screens } from '../controls/screen.ts';
import { gateTraits } from '../gate.ts';
import { interpretationsOf } from '../interpretations.ts';
import { clauseListWords } from './clause-list-words.ts';

/** Every clause with its controls as a page of Markdown. Pure: the same clauses always give the same text. */
export function renderClauseList(clauses: readonly Clause[], language: 'ja' | 'en'): string {
  const { title, lead, meaning, head } = clauseListWords[language];
  return [
    `# ${title}`,
    '',
    ...lead,
    '',
    ...meaning,
    '',
    countOf(clauses, language),
    '',
    head,
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...clauses.map((clause) => rowOf(clause, language)),
    '',
  ].join('\n');
}

function countOf(clauses: readonly Clause[], language: 'ja' | 'en'): string {
  const { kinds } = clauseListWords[language];
  const strongest = clauses.map(({ id }) => controlsOf(id)[0]?.kind);
  const counts = (['enforced', 'recorded', 'assisted', 'organisational'] as const).map(
    (kind) => `${kinds[kind]} ${strongest.filter((each) => each === kind).length}`,
  );
  return `${clauses.length}: ${counts.join(', ')}`;
}

function rowOf({ id, section, level, starred, summary, editions }: Clause, language: 'ja' | 'en'): string {
  const met = controlsOf(id);
  const { reading } = clauseListWords[language];
  const cells = [
    id,
    `${section}${starred ? '（＊）' : ''}`,
    level,
    [summary[language], ...interpretationsOf(id).map(({ says }) => `${reading}${says[language]}`)].join(
      '<br>',
    ),
    met.map((control) => howOf(control, language)).join('<br>'),
    distinct(met.flatMap(({ gates }) => gates.map((gate) => gateTraits[gate].title[language]))),
    distinct(met.flatMap((control) => control.screens.map((screen) => screens[screen][language]))),
    distinct(met.flatMap((control) => [...testsOf(control), ...control.documents].map(linkTo))),
    editions.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function howOf({ kind, how, id, state }: Control, language: 'ja' | 'en'): string {
  const { kinds, awaits } = clauseListWords[language];
  const aside = state === 'awaitsScreens' ? ` (${awaits})` : '';
  return `**${kinds[kind]}**${aside} ${how[language]} \`${id}\``;
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].join('<br>');
}

/** A path from the root, as a link from `docs/compliance/`. */
function linkTo(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const isHere = path.startsWith('docs/compliance/');
  return `[${name}](${isHere ? path.replace('docs/compliance/', '') : `../../${path}`})`;
}
