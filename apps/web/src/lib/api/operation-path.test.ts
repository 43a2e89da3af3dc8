import { staffPaths } from '@onshin/contract/paths';
import { expect, test } from 'vitest';
import { knowPaths } from './known-paths.ts';
import { operationPath } from './operation-path.ts';

test('the clinic’s operations are known to the clinic’s pages alone', () => {
  expect(() => operationPath('getBoard', { clinicId: 'c1' })).toThrow('these pages do not ask for getBoard');
  knowPaths(staffPaths);
  expect(operationPath('getBoard', { clinicId: 'c1' })).toBe('/clinics/c1/board');
});
test('parameters stand in the path and the query behind it', () => {
  expect(operationPath('getPublicClinic', { slug: 'a/b' })).toBe('/public/clinics/a%2Fb');
  expect(operationPath('getBoard', { clinicId: 'c1' }, { date: '2026-11-20', none: undefined })).toBe(
    '/clinics/c1/board?date=2026-11-20',
  );
});
test('a path is never sent with a hole in it', () => {
  expect(() => operationPath('getPublicClinic')).toThrow('slug');
});
