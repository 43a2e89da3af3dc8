import { isCommand, type OperationName, operations, staffRole } from '@onshin/contract';
import { describe, expect, test } from 'vitest';
import { type Actor, careRoles, roleOfWork } from './actor.ts';
import { decide, mayAttempt, permissions } from './permissions.ts';
import { noStanding, seatRoles } from './relation.ts';

const withRoles = (...roles: (typeof staffRole.options)[number][]): Actor => ({
  kind: 'staff',
  accountId: 'account',
  name: '',
  staffId: 'staff',
  roles,
});

describe('who watches over the system', () => {
  const watching = staffRole.options.filter(
    (role) => !(careRoles as readonly string[]).includes(role) && !seatRoles.includes(role),
  );

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

describe('who is let into single consultations', () => {
  const names = Object.keys(operations) as OperationName[];
  const withoutAccount = (role: (typeof staffRole.options)[number]) =>
    names.filter(
      (name) =>
        mayAttempt(name, withRoles(role)) && !mayAttempt(name, { kind: 'visitor', accountId: '', name: '' }),
    );

  test('reads what they are invited to, and writes nothing', () => {
    expect(withoutAccount('remoteSpecialist').toSorted()).toEqual([
      'confirmTemporaryAccess',
      'getChart',
      'getConsultation',
      'getInvitedConsultation',
      'getNote',
      'listOwnInvitations',
      'listOwnTemporaryAccess',
    ]);
    expect(withoutAccount('hostFacilityStaff').toSorted()).toEqual([
      'confirmTemporaryAccess',
      'getInvitedConsultation',
      'listOwnInvitations',
      'listOwnTemporaryAccess',
    ]);
  });

  test('opens nothing by the role alone, and nothing as what they were not invited', () => {
    const standing = { ...noStanding, isInCare: true };
    const asHost = { ...standing, invitedAs: ['hostFacilityStaff'] as const };
    const specialist = withRoles('remoteSpecialist');
    for (const name of ['getChart', 'getConsultation', 'getNote', 'getInvitedConsultation'] as const) {
      expect(decide(name, specialist, standing), name).toBe('notInvited');
      expect(decide(name, specialist, asHost), name).toBe('notInvited');
      expect(decide(name, withRoles('hostFacilityStaff'), standing), name).not.toBe('allowed');
    }
    expect(decide('getInvitedConsultation', withRoles('hostFacilityStaff'), asHost)).toBe('allowed');
  });

  test('opens the notes of the patient, and of their consultations only the one', () => {
    const earlier = { ...noStanding, isSpecialistFor: true };
    expect(decide('getNote', withRoles('remoteSpecialist'), earlier)).toBe('allowed');
    expect(decide('getConsultation', withRoles('remoteSpecialist'), earlier)).toBe('notInvited');
  });
});

test('a supporter may do what somebody who helps with the device may, and nothing else', () => {
  const helper = {
    kind: 'helper',
    accountId: '',
    name: '',
    helperId: '',
    relation: '',
    patientId: '',
    scopes: ['device'],
    isSupporter: false,
  } as const satisfies Actor;
  for (const name of Object.keys(operations) as OperationName[])
    expect(mayAttempt(name, { ...helper, isSupporter: true }), name).toBe(mayAttempt(name, helper));
});
