import { expect, it } from 'vitest';
import { regularDoctorsOf } from './regular-doctors.ts';

const visit = (doctorStaffId: string) => ({ doctorStaffId, doctorName: `Dr ${doctorStaffId}` });

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
