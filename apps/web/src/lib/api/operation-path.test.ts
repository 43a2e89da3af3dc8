import { expect, test } from 'vitest';
import { operationPath } from './operation-path.ts';

test('parameters stand in the path and the query behind it', () => {
  expect(operationPath('getPublicClinic', { slug: 'a/b' })).toBe('/public/clinics/a%2Fb');
  expect(operationPath('findPatients', { clinicId: 'c1' }, { q: '山田', none: undefined })).toBe(
    '/clinics/c1/patients?q=%E5%B1%B1%E7%94%B0',
  );
});
test('a path is never sent with a hole in it', () => {
  expect(() => operationPath('getPublicClinic')).toThrow('slug');
});
