import { expect, test } from 'vitest';
import { completed, openDecision } from './decisions.ts';

const problem: Parameters<typeof openDecision>[0] = {
  id: 'p1',
  label: '高血圧',
  since: '5年前',
  bodyParts: [],
  basis: null,
  suggestedBasis: 'none',
  acute: false,
  isStableAfterInPersonVisit: false,
  matchedUnsuitableSymptoms: [],
  symptomDecision: null,
  reason: '',
};
const listed = [{ key: 'chestPain', words: { ja: '胸痛', en: 'chest pain' } }];

test('a basis the record does not suggest is never chosen beforehand', () => {
  expect(openDecision(problem).basis).toBeNull();
  expect(openDecision({ ...problem, suggestedBasis: 'followUp' }).basis).toBe('followUp');
});

test('a listed symptom waits for the decision of the doctor', () => {
  const open = openDecision({
    ...problem,
    suggestedBasis: 'regularDoctor',
    matchedUnsuitableSymptoms: listed,
  });
  expect(open.symptomDecision).toBeNull();
  expect(completed([open])).toBeNull();
  expect(completed([{ ...open, symptomDecision: 'suitable' }])).toHaveLength(1);
});
