import { expect, it } from 'vitest';
import { clauses } from './clauses.ts';
import { findWhyDisapplied } from './consultation-kind.ts';

const disapplied = (
  kind: 'preConsultation' | 'visitRecommendation' | 'onlineConsultation' | 'healthAdvice',
) => clauses.map(({ id }) => id).filter((id) => findWhyDisapplied(kind, id) !== undefined);

it('disapplies to a visit recommendation exactly what chapter III-2-iii lists, and what leads to a first visit', () => {
  expect(disapplied('visitRecommendation')).toEqual(
    clauses
      .filter(
        ({ section, id }) =>
          section === 'Ⅴ1(1)②ⅳ' ||
          /^Ⅴ1\(2\)②[ⅰⅱⅲⅳⅶⅷⅸ](?:（| |$)/u.test(section) ||
          section.startsWith('Ⅴ1(3)') ||
          section.startsWith('Ⅴ1(5)') ||
          id.startsWith('S-III-1-precon'),
      )
      .map(({ id }) => id),
  );
});

it('disapplies plan and first-visit bases to a pre-consultation, and keeps identity and places', () => {
  const ids = disapplied('preConsultation');
  expect(ids).toEqual(expect.arrayContaining(['S-1-3-2-i-a', 'S-1-2-2-iii-a']));
  expect(ids).not.toContain('S-1-4-2-i-a');
  expect(ids).not.toContain('S-2-2-2-ii');
  expect(ids).not.toContain('S-1-3-2-iii-a');
});

it('disapplies nothing to an online consultation', () => {
  expect(disapplied('onlineConsultation')).toEqual([]);
});

it('leaves of the guideline for health advice its borders and two recommendations', () => {
  const out = new Set(disapplied('healthAdvice'));
  expect(clauses.map(({ id }) => id).filter((id) => !out.has(id))).toEqual([
    'S-III-1-advice-doctor',
    'S-III-1-advice-nondoctor',
    'S-III-2-iv-a',
    'S-III-2-iv-b',
    'S-III-2-iv-c',
  ]);
});
