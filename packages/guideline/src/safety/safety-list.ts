import type { SafetyLevel } from './entry.ts';
import { safetyStates } from './safety-control.ts';
import { safetyControls, type SafetyControl } from './safety-controls.ts';
import { safetyEditions, safetyMoves, type SafetyMove } from './safety-editions.ts';
import { countByState, safetyEntries, type SafetyEntry } from './safety-entries.ts';
import { safetyListWords } from './safety-list-words.ts';

type Language = 'ja' | 'en';

const levels: readonly SafetyLevel[] = ['must', 'should', 'context'];

/** Every entry with its control and proof as a page of Markdown. Pure: the same data always give the same text. */
export function renderSafetyList(language: Language): string {
  const said = safetyListWords[language];
  return [
    `# ${said.title}`,
    '',
    ...said.lead,
    '',
    ...said.meaning,
    '',
    `## ${said.counts}`,
    '',
    `| | ${safetyStates.map((state) => said.states[state]).join(' | ')} | ${said.all} |`,
    ruleOf(safetyStates.length + 2),
    ...levels.map((level) =>
      countRow(
        said.levels[level],
        safetyEntries.filter((entry) => entry.level === level),
      ),
    ),
    countRow(said.all, safetyEntries),
    '',
    `## ${said.controls}`,
    '',
    said.controlHead,
    ruleOf(5),
    ...safetyControls.map((control) => controlRow(control, language)),
    '',
    `## ${said.entries}`,
    '',
    said.entryHead,
    ruleOf(7),
    ...safetyEntries.map((entry) => entryRow(entry, language)),
    '',
    `## ${said.later}`,
    '',
    said.laterLead,
    '',
    said.laterHead,
    ruleOf(4),
    ...safetyMoves.map((move) => moveRow(move, language)),
    '',
  ].join('\n');
}

function countRow(title: string, entries: readonly SafetyEntry[]): string {
  const counts = countByState(entries);
  return rowOf([title, ...safetyStates.map((state) => String(counts[state])), String(entries.length)]);
}

function controlRow(control: SafetyControl, language: Language): string {
  const said = safetyListWords[language];
  return rowOf([
    `\`${control.id}\``,
    said.states[control.state],
    control.how[language],
    proofOf(control),
    String(control.entries.length),
  ]);
}

function entryRow(entry: SafetyEntry, language: Language): string {
  const said = safetyListWords[language];
  const { id, section, level, isPremise, summary, control } = entry;
  const strength = isPremise ? said.premise : said.levels[level];
  return rowOf([
    id,
    section,
    strength,
    summary[language],
    `\`${control.id}\``,
    said.states[control.state],
    proofOf(control),
  ]);
}

function moveRow({ chapter, edition, volumes, what }: SafetyMove, language: Language): string {
  const known = safetyEditions.find(({ id }) => id === edition)?.volumes ?? [];
  const titles = known.filter(({ id }) => volumes.includes(id)).map(({ title }) => title[language]);
  return rowOf([chapter, edition, titles.join(', '), what[language]]);
}

function proofOf({ tests, documents }: SafetyControl): string {
  const paths = [...tests, ...documents].map(({ path }) => path);
  return [...new Set(paths)].map(linkTo).join('<br>');
}

/** A path from the root, as a link from `docs/compliance/`. */
function linkTo(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const isHere = path.startsWith('docs/compliance/');
  return `[${name}](${isHere ? path.replace('docs/compliance/', '') : `../../${path}`})`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ruleOf(columns: number): string {
  return rowOf(Array.from({ length: columns }, () => '---'));
}
