import { readFileSync, writeFileSync } from 'node:fs';
import { operations } from '@onshin/contract';
import { expect, it } from 'vitest';
import { type listPermissions, permissionsPage } from '../permissions-page.ts';
import { permissionsCommand } from './permissions.ts';

const page = new URL('../../../../../docs/security/permissions.md', import.meta.url);

it('lists every operation once, with its route, who may attempt it and which relation it asks', async () => {
  const { data } = await permissionsCommand.run({});
  const listed = data.permissions as ReturnType<typeof listPermissions>;
  expect(listed.map(({ operation }) => operation).toSorted()).toEqual(Object.keys(operations).toSorted());
  expect(listed.find(({ operation }) => operation === 'getNote')).toEqual({
    operation: 'getNote',
    method: 'GET',
    path: '/api/v1/clinics/:clinicId/consultations/:consultationId/note',
    roles: ['doctor', 'nurse', 'pharmacist', 'remoteSpecialist'],
    kinds: [],
    relation: 'note',
  });
});

it('is the table the page shows; UPDATE=1 writes it anew', () => {
  if (process.env.UPDATE === '1') writeFileSync(page, permissionsPage());
  expect(readFileSync(page, 'utf8')).toBe(permissionsPage());
});
