import { expect, it } from 'vitest';
import { clauses } from '../clauses.ts';
import { editions } from '../edition.ts';
import { changesBy, editionChanges } from './edition-changes.ts';

it('tells of every clause that an edition added, and of no other', () => {
  const [oldest, ...later] = editions;
  for (const { id } of later) {
    const added = clauses.filter((clause) => clause.editions[0] === id).map((clause) => clause.id);
    const told = changesBy(id).filter(({ change }) => change === 'added');
    expect(told.map(({ clauseId }) => clauseId).toSorted()).toEqual(added.toSorted());
  }
  expect(changesBy(oldest?.id ?? '2023-03')).toEqual([]);
});

it('says what changed in whole sentences', () => {
  const unfinished = editionChanges.filter(
    ({ what, toDo }) =>
      ![what, ...(toDo === null ? [] : [toDo])].every(({ ja, en }) => ja.endsWith('。') && en.endsWith('.')),
  );
  expect(unfinished).toEqual([]);
});
