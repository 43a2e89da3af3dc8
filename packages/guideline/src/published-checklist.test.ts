import { describe, expect, it } from 'vitest';
import { clauses } from './clauses.ts';
import { answerChecklist, type ChecklistPoint, readChecklist } from './published-checklist.ts';
import { followUpFacts } from './testing/passing-facts.ts';

const ready = followUpFacts.clinic;
const list = (...points: ChecklistPoint[]) => ({ title: 'チェックリスト', source: '事務連絡', points });
const point = (...ids: ChecklistPoint['clauses']): ChecklistPoint => ({
  no: '1',
  text: '合意している',
  clauses: ids,
});
const answerOf = (
  clause: ChecklistPoint['clauses'][number],
  clinic = ready,
  edition: '2023-03' | '2026-04' = '2026-04',
) => answerChecklist(list(point(clause)), clinic, edition)[0]?.answer;

describe('a published checklist', () => {
  it('is answered point by point, with the way in which each clause is met', () => {
    const [answered] = answerChecklist(list(point('S-1-1-2-i', 'S-1-1-2-ii-a')), ready, '2026-04');
    expect(answered).toMatchObject({ no: '1', text: '合意している', answer: 'met' });
    expect(answered?.ways.map(({ section, by }) => [section, by.control, by.kind])).toEqual([
      ['Ⅴ1(1)②ⅰ', 'agreement-of-both-sides', 'enforced'],
      ['Ⅴ1(1)②ⅱ', 'wish-of-the-patient', 'enforced'],
    ]);
  });

  it('is met no better than its weakest clause', () => {
    const [answered] = answerChecklist(list(point('S-1-1-2-i', 'S-2-5-1-1-6')), ready, '2026-04');
    expect(answered?.answer).toBe('peopleToo');
    const [waiting] = answerChecklist(list(point('S-2-5-1-1-6', 'S-2-3-1-a', 'S-1-1-2-i')), ready, '2026-04');
    expect(waiting?.answer).toBe('notYet');
  });

  it('is not met by what the clinic has not set up', () => {
    expect(answerOf('S-2-1-2-ii')).toBe('met');
    expect(answerOf('S-2-1-2-ii', { ...ready, emergencyPlace: null })).toBe('notYet');
    expect(answerOf('S-2-1-2-ii', { ...ready, emergencyPlace: 'unknown' })).toBe('notYet');
  });

  it('leaves out what does not stand in the edition', () => {
    expect(answerOf('S-2-1-2-vi-b', ready, '2023-03')).toBe('notInEdition');
    expect(answerOf('S-2-1-2-vi-b')).toBe('peopleToo');
  });

  it('can be answered for every clause there is', () => {
    const all = answerChecklist(
      list(...clauses.map(({ id }) => ({ ...point(id), no: id }))),
      ready,
      '2026-04',
    );
    expect(all.map(({ no }) => no)).toEqual(clauses.map(({ id }) => id));
    expect(new Set(all.map(({ answer }) => answer))).toEqual(new Set(['met', 'peopleToo', 'notYet']));
  });
});

describe('what an administrator brings', () => {
  it('is read as it was printed, without the blanks around it', () => {
    const given = {
      title: ' チェックリスト ',
      source: '事務連絡',
      points: [{ no: '1', text: '合意', clauses: ['S-1-1-2-i', 'S-1-1-2-i'] }],
    };
    expect(readChecklist(given)).toEqual({
      checklist: {
        title: 'チェックリスト',
        source: '事務連絡',
        points: [{ no: '1', text: '合意', clauses: ['S-1-1-2-i'] }],
      },
    });
  });

  it('is refused with every fault at once', () => {
    const given = {
      title: '',
      source: '事務連絡',
      points: [
        { no: '1', text: '合意', clauses: ['S-1-1-2-i'] },
        { no: '1', text: ' ', clauses: [] },
        { no: '2', text: '研修', clauses: ['S-9-9'] },
        null,
      ],
    };
    expect(readChecklist(given)).toEqual({
      faults: [
        { at: 'title', code: 'textMissing' },
        { at: 'points.1.no', code: 'numberTwice' },
        { at: 'points.1.text', code: 'textMissing' },
        { at: 'points.1.clauses', code: 'clausesMissing' },
        { at: 'points.2.clauses', code: 'unknownClause' },
        { at: 'points.3.no', code: 'textMissing' },
        { at: 'points.3.text', code: 'textMissing' },
        { at: 'points.3.clauses', code: 'clausesMissing' },
      ],
    });
  });

  it.each([null, [], 'a list', {}, { title: 'x', source: 'y', points: [] }])('is no list: %j', (given) => {
    expect(readChecklist(given)).toEqual({ faults: [{ at: 'points', code: 'notAList' }] });
  });
});
