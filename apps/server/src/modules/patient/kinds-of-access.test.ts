import { type OperationName, operations } from '@onshin/contract';
import { expect, it } from 'vitest';
import type { Permission } from '../../path/permission.ts';
import { looksAtPatient, permissions } from '../../path/permissions.ts';
import { kindOfAccess } from './kinds-of-access.ts';

it('every act of staff or an inspector on a chart has words for the patient', () => {
  const ofOthers = (Object.keys(operations) as OperationName[]).filter((name) => {
    const { roles, kinds }: Permission = permissions[name];
    return looksAtPatient(name) && (roles.length > 0 || kinds.includes('inspector'));
  });
  expect(ofOthers.length).toBeGreaterThan(30);
  expect(ofOthers.filter((name) => kindOfAccess(name) === 'other')).toEqual([]);
});

it('what has none yet is shown all the same', () => {
  expect(kindOfAccess('somethingNew')).toBe('other');
});
