import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../clauses.ts';
import { allRules } from '../rules/all-rules.ts';
import { controls, controlsOf, testsOf } from './controls.ts';

const root = new URL('../../../../', import.meta.url);
const isThere = (path: string): boolean => existsSync(new URL(path, root));

describe('the controls', () => {
  it('meet every clause', () => {
    expect(clauses.filter(({ id }) => controlsOf(id).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('hold every rule, each in one', () => {
    const held = controls.flatMap(({ rules }) => rules);
    expect(held.toSorted()).toEqual(allRules.map(({ name }) => name).toSorted());
  });

  it('rest on tests or documents that exist', () => {
    const unproven = controls.filter((control) => [...testsOf(control), ...control.documents].length === 0);
    expect(unproven.map(({ id }) => id)).toEqual([]);
    const lost = controls
      .flatMap((control) => [...testsOf(control), ...control.documents])
      .filter((path) => !isThere(path));
    expect(lost).toEqual([]);
  });

  it('say how in whole sentences of both languages, and where people meet what is in use', () => {
    const unfinished = controls.filter(({ how }) => !how.ja.endsWith('。') || !how.en.endsWith('.'));
    expect(unfinished.map(({ id }) => id)).toEqual([]);
    const unseen = controls.filter(
      ({ kind, rules, state, screens }) =>
        kind === 'enforced' && rules.length > 0 && state === 'inUse' && screens.length === 0,
    );
    expect(unseen.map(({ id }) => id)).toEqual([]);
  });

  it('let software answer for every must that it could answer for', () => {
    const musts = clauses.filter(({ level }) => level === 'must');
    const byPeople = musts.filter(({ id }) => controlsOf(id).every(({ kind }) => kind === 'organisational'));
    expect(musts.length).toBe(183);
    expect(byPeople.length).toBeLessThan(45);
  });
});
