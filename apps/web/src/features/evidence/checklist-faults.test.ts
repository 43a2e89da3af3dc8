import { expect, it } from 'vitest';
import { placeOf } from './checklist-faults.ts';

it.each([
  ['points.3.clauses', { point: 4, part: 'clauses' }],
  ['points.0.no', { point: 1, part: 'no' }],
  ['title', { point: null, part: 'title' }],
  ['points', { point: null, part: 'points' }],
  ['body.content', { point: null, part: 'points' }],
])('%s is told as a place', (path, place) => {
  expect(placeOf(path)).toEqual(place);
});
