import { expect, test } from 'vitest';
import { operationPath } from './operation-path.ts';

test('parameters stand in the path and the query behind it', () => {
  expect(operationPath('getPublicClinic', { slug: 'a/b' })).toBe('/public/clinics/a%2Fb');
  expect(operationPath('getBoard', { clinicId: 'c1' }, { date: '2026-11-20', none: undefined })).toBe(
    '/clinics/c1/board?date=2026-11-20',
  );
});
test('a path is never sent with a hole in it', () => {
  expect(() => operationPath('getPublicClinic')).toThrow('slug');
});
