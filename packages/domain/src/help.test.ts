import { expect, it } from 'vitest';
import { ageOn } from './age.ts';
import { lastDayUnder, latestDayOfHelp } from './help.ts';
import { addDays } from './slots.ts';

it.each([
  ['2008-04-02', 18, '2026-04-01'],
  ['2008-01-01', 18, '2025-12-31'],
  ['2008-02-29', 18, '2026-02-28'],
  ['2008-02-29', 16, '2024-02-28'],
])('somebody born on %s is younger than %i until %s', (born, age, last) => {
  expect(lastDayUnder(age, born)).toBe(last);
});

it('is under the age on that day and of it on the next, whichever day somebody is born on', () => {
  for (let day = '2007-12-25'; day < '2009-01-05'; day = addDays(day, 1)) {
    const last = lastDayUnder(18, day);
    expect([day, ageOn(day, last), ageOn(day, addDays(last, 1))]).toEqual([day, 17, 18]);
  }
});

const bounds = { today: '2026-04-01', longestDays: 365, untilAge: 18 };
it.each([
  ['nobody needs a ground for the device', null, '1950-01-01', '2027-04-01'],
  ['who cannot communicate has a proxy at any age', 'cannotCommunicate', '1950-01-01', '2027-04-01'],
  ['a small child has one for as long as the clinic allows', 'minor', '2020-01-01', '2027-04-01'],
  ['a proxy ends the day before the patient comes of age', 'minor', '2008-06-10', '2026-06-09'],
  ['even where that is today', 'minor', '2008-04-02', '2026-04-01'],
  ['who is of age has none', 'minor', '2008-04-01', null],
] as const)('%s', (_, ground, born, last) => {
  expect(latestDayOfHelp(bounds, ground, born)).toBe(last);
});
