import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safetyEntryTexts } from './entry-texts.ts';
import { safetyControls } from './safety-controls.ts';
import { safetyEditions, safetyMoves } from './safety-editions.ts';
import { countByState, safetyEntries } from './safety-entries.ts';

const root = new URL('../../../../', import.meta.url);
const textOf = (path: string) =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : '';

/** Headings of a page of Markdown, without their marks. */
const headingsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);

describe('the controls of safety', () => {
  it('carry every entry, each in one', () => {
    const carried = safetyControls.flatMap(({ entries }) => entries);
    expect(carried.toSorted()).toEqual(Object.keys(safetyEntryTexts).toSorted());
    expect(carried).toHaveLength(699);
    expect(safetyControls.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it('rest on what is really there', () => {
    const titles = safetyControls.flatMap(({ id, tests }) =>
      tests.flatMap(({ path, titles }) => titles.map((title) => ({ id, path, words: title }))),
    );
    const passages = safetyControls.flatMap(({ id, documents }) =>
      documents.map(({ path, at }) => ({ id, path, words: at })),
    );
    expect(passages.filter(({ path, words }) => !textOf(path).includes(words))).toEqual([]);
    // A title stands in its file as a text of its own, between quotation marks.
    const isTitle = (path: string, title: string) =>
      [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => textOf(path).includes(quoted));
    expect(titles.filter(({ path, words }) => !isTitle(path, words))).toEqual([]);
    expect(titles.filter(({ path }) => !path.endsWith('.test.ts'))).toEqual([]);
  });

  it('have the proof their state asks for', () => {
    const unproven = safetyControls.filter(
      ({ state, tests, documents }) =>
        (state === 'implemented' && tests.length === 0) ||
        ((state === 'deployment' || state === 'operator') && documents.length === 0),
    );
    expect(unproven.map(({ id }) => id)).toEqual([]);
    // What nothing shows claims no proof.
    const claimed = safetyControls.filter(
      ({ state, tests, documents }) => state === 'notYet' && tests.length + documents.length > 0,
    );
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });

  it('give people a template, by its heading, for what people do', () => {
    const byPeople = safetyControls.filter(({ state }) => state === 'operator');
    const elsewhere = byPeople.flatMap(({ id, documents }) =>
      documents
        .filter(
          ({ path, at }) =>
            !path.startsWith('docs/compliance/templates/') || !headingsOf(textOf(path)).includes(at),
        )
        .map(({ path, at }) => [id, path, at]),
    );
    expect(elsewhere).toEqual([]);
  });

  it('say how, why or what is missing in whole sentences of both languages', () => {
    const unfinished = safetyControls.filter(({ how }) => !how.ja.endsWith('。') || !how.en.endsWith('.'));
    expect(unfinished.map(({ id }) => id)).toEqual([]);
    const short = safetyEntries.filter(
      ({ summary, section }) => !/[。]$/.test(summary.ja) || !summary.en.endsWith('.') || section === '',
    );
    expect(short.map(({ id }) => id)).toEqual([]);
  });
});

describe('the entries of safety', () => {
  it('are counted by state', () => {
    const counts = countByState(safetyEntries);
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(699);
    expect(counts.implemented).toBeGreaterThan(0);
  });

  it('are judged against one edition, whose chapters the moves to later ones name', () => {
    expect(new Set(safetyEntries.map(({ edition }) => edition))).toEqual(
      new Set(safetyEditions.filter(({ isJudged }) => isJudged).map(({ id }) => id)),
    );
    const nameless = safetyMoves.filter(
      ({ chapter }) =>
        !safetyEntries.some(({ id }) => id.startsWith(`A-${chapter}-`) || id.startsWith(`A-${chapter}.`)),
    );
    expect(nameless).toEqual([]);
  });
});
