import { clauseTexts } from '../clauses/clause-texts.ts';
import { editions, type EditionId } from '../edition.ts';
import { changesBy } from '../editions/edition-changes.ts';

/** What each edition changed, as a page of Markdown in both languages. */
export function renderEditionList(): string {
  return [
    '# Editions of the guideline / 指針の版',
    '',
    'Generated from `packages/guideline`; a test fails when this page is stale. Every consultation is judged under the',
    'edition in force on its day, and keeps that edition for good. Of the edition of March 2023 only the passages it changed',
    'are at hand word for word; what it left out is taken to stand as in 2026.',
    '',
    ...editions.flatMap(({ id, title, from }) => [
      `## ${id}: ${title.ja} / ${title.en}`,
      '',
      `In force from ${from}. / ${from} から有効です。`,
      '',
      ...tableOf(id),
    ]),
  ].join('\n');
}

function tableOf(edition: EditionId): readonly string[] {
  const changes = changesBy(edition);
  if (changes.length === 0) return [];
  return [
    '| Clause | Section | Change | What changed | What a clinic does |',
    '| --- | --- | --- | --- | --- |',
    ...changes.map(({ clauseId, change, what, toDo }) => {
      const act = toDo === null ? '－' : `${toDo.ja}<br>${toDo.en}`;
      return `| ${clauseId} | ${clauseTexts[clauseId].section} | ${change} | ${what.ja}<br>${what.en} | ${act} |`;
    }),
    '',
  ];
}
