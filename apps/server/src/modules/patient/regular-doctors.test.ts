import { expect, it } from 'vitest';
import { regularDoctorsOf } from './regular-doctors.ts';

let day = 0;
const visitOn = (on: string, doctorStaffId: string) => ({
  on,
  doctorStaffId,
  doctorName: `Dr ${doctorStaffId}`,
});
/** A visit on a day of its own. */
const visit = (doctorStaffId: string) =>
  visitOn(`2026-01-${String((day += 1)).padStart(2, '0')}`, doctorStaffId);

it('takes two problems written down on one day as one visit', () => {
  expect(regularDoctorsOf([visitOn('2026-02-01', 'a'), visitOn('2026-02-01', 'a')], [])).toEqual([]);
});

it('takes repeated care in person, not a single visit, as the mark of a regular doctor', () => {
  expect(regularDoctorsOf([visit('a'), visit('a'), visit('b')], []).map((each) => each.staffId)).toEqual([
    'a',
  ]);
});

it('takes a declaration with its reason, once', () => {
  const declared = { staffId: 'b', name: 'Dr b', reason: '往診で二年診ている' };
  expect(regularDoctorsOf([visit('b')], [declared])).toEqual([{ ...declared, source: 'declared' }]);
  expect(regularDoctorsOf([visit('b'), visit('b')], [declared]).map((each) => each.source)).toEqual([
    'recordedVisits',
  ]);
});
