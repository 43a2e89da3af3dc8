import { isCommand, type OperationName, operations, staffRole } from '@onshin/contract';
import { describe, expect, test } from 'vitest';
import { type Actor, careRoles, roleOfWork } from './actor.ts';
import { mayAttempt, permissions } from './permissions.ts';

const withRoles = (...roles: (typeof staffRole.options)[number][]): Actor => ({
  kind: 'staff',
  accountId: 'account',
  name: '',
  staffId: 'staff',
  roles,
});

describe('who watches over the system', () => {
  const watching = staffRole.options.filter((role) => !(careRoles as readonly string[]).includes(role));

  const reach = (role: (typeof staffRole.options)[number]) =>
    (Object.keys(operations) as OperationName[]).filter(
      (name) => mayAttempt(name, withRoles(role)) && !mayAttempt(name, { kind: 'anonymous' }),
    );

  test.each(watching)('a %s alone opens no chart, no note and no consultation', (role) => {
    const charts = reach(role).filter((name) => permissions[name].relation === 'chart');
    expect(charts).toEqual([]);
  });

  test('a maintainer alone may attempt no more than somebody who is not signed in, besides their own account', () => {
    expect(reach('maintainer').filter((name) => permissions[name].relation !== 'self')).toEqual([]);
  });

  test('a maintainer in the hours of an approved order reads settings, log and named charts, and nothing else', () => {
    const atWork: Actor = { ...withRoles('maintainer'), workOrderId: 'order' } as Actor;
    const names = Object.keys(operations) as OperationName[];
    const more = names.filter(
      (name) => mayAttempt(name, atWork) && !mayAttempt(name, withRoles('maintainer')),
    );
    expect(more.toSorted()).toEqual([
      'getAccessPolicy',
      'getChart',
      'getClinicSettings',
      'getNetworkPolicy',
      'searchAccessLog',
    ]);
    expect(more.filter((name) => isCommand(operations[name].at))).toEqual([]);
  });

  test('what they leave behind beside other work is the work of the other role', () => {
    expect(roleOfWork(withRoles('securityOfficer', 'clerk'))).toBe('clerk');
    expect(roleOfWork(withRoles('auditor', 'clerk', 'doctor'))).toBe('doctor');
  });
});
