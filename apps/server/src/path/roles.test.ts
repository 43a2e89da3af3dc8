import { operations, staffRole } from '@onshin/contract';
import { describe, expect, test } from 'vitest';
import { type Actor, careRoles, roleOfWork } from './actor.ts';
import { permissions } from './permissions.ts';

const withRoles = (...roles: (typeof staffRole.options)[number][]): Actor => ({
  kind: 'staff',
  accountId: 'account',
  name: '',
  staffId: 'staff',
  roles,
});

describe('who watches over the system', () => {
  const watching = staffRole.options.filter((role) => !(careRoles as readonly string[]).includes(role));

  test.each(watching)('a %s alone may attempt no more than somebody who is not signed in', (role) => {
    const allowed = Object.values(operations).filter(
      ({ name }) => permissions[name](withRoles(role)) && !permissions[name]({ kind: 'anonymous' }),
    );
    expect(allowed.map(({ name }) => name)).toEqual([]);
  });

  test('what they leave behind beside other work is the work of the other role', () => {
    expect(roleOfWork(withRoles('securityOfficer', 'clerk'))).toBe('clerk');
    expect(roleOfWork(withRoles('auditor', 'clerk', 'doctor'))).toBe('doctor');
  });
});
