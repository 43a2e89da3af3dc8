import { expect, it } from 'vitest';
import { basisOf, onSomebodysWord } from './attested.ts';
import { allRules } from './rules/all-rules.ts';

it('tells what people say of what no system sees from what the system recorded', () => {
  expect(basisOf('companions/no-third-party')).toBe('attested');
  expect(basisOf('place-of-the-doctor/separate-space')).toBe('attested');
  expect(basisOf('live-two-way-media')).toBe('recorded');
  expect(basisOf('training-of-the-doctor')).toBe('recorded');
  expect(basisOf('in-person-care-in-an-emergency')).toBe('recorded');
  expect(basisOf('in-person-care-in-an-emergency/address')).toBe('attested');
});

it('takes as attested every rule about what somebody says of a place or of today', () => {
  const said = allRules.filter(({ needs }) =>
    needs.some((each) => each === 'surroundings' || each === 'judgementToday'),
  );
  expect(said.filter(({ name }) => basisOf(name) !== 'attested').map(({ name }) => name)).toEqual([]);
});

it('names no rule that does not stand', () => {
  const names = new Set(allRules.flatMap(({ name }) => [name, name.split('/', 1)[0]]));
  expect([...onSomebodysWord].filter((name) => !names.has(name))).toEqual([]);
});
