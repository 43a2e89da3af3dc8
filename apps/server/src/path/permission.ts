import type { StaffRole } from '@onshin/contract';
import type { Capacity, RelationName } from './relation.ts';

type Kind = Exclude<Capacity, StaffRole>;

/** Who may do it: these roles of the clinic, these kinds of people, and what must stand between them and the thing. */
export interface Permission {
  readonly roles: readonly StaffRole[];
  readonly kinds: readonly Kind[];
  readonly relation: RelationName;
}

const everyKind = [
  'anonymous',
  'visitor',
  'patient',
  'inspector',
  'deviceHelper',
  'bookingHelper',
  'supporter',
  'proxy',
] as const;
export const allRoles = [
  'doctor',
  'nurse',
  'pharmacist',
  'clerk',
  'administrator',
  'securityOfficer',
  'auditor',
  'maintainer',
  'remoteSpecialist',
  'hostFacilityStaff',
] as const satisfies readonly StaffRole[];

/** One's own session, wherever one is signed in. */
export const signedIn: Permission = { roles: allRoles, kinds: ['visitor', 'patient'], relation: 'self' };
/** Open to everybody, signed in or not. */
export const open: Permission = { roles: allRoles, kinds: everyKind, relation: 'none' };
export const staff = (relation: RelationName, ...roles: readonly StaffRole[]): Permission => ({
  roles,
  kinds: [],
  relation,
});
export const patient = (relation: RelationName): Permission => ({ roles: [], kinds: ['patient'], relation });
export const patientToBe: Permission = { roles: [], kinds: ['patient', 'visitor'], relation: 'self' };
/** What is read or done from the patient's side: by themselves, or in their place with what the helper is there for. */
export const orHelper = (permission: Permission, ...kinds: readonly ('deviceHelper' | 'bookingHelper')[]) =>
  and(permission, ...kinds, ...(kinds.includes('deviceHelper') ? (['supporter'] as const) : []), 'proxy');
export const and = (permission: Permission, ...kinds: readonly Kind[]): Permission => ({
  ...permission,
  kinds: [...permission.kinds, ...kinds],
});

/** Who meets patients. Who runs or watches the system opens no chart for that (A-6.5-C-6). */
export const atTheCounter = ['doctor', 'nurse', 'clerk'] as const;
export const inCare = ['doctor', 'nurse', 'pharmacist', 'clerk'] as const;
export const atWork = [...inCare, 'administrator'] as const;
export const everyStaff = [...atWork, 'securityOfficer', 'auditor'] as const;

/** Beside whom it is open to a maintainer, in the hours of an approved work order alone (A-6.8-C-2). */
export const andAtWork = (permission: Permission): Permission => ({
  ...permission,
  kinds: [...permission.kinds, 'maintainerAtWork'],
});

export const administrator = staff('sameClinic', 'administrator');
export const watchesDevices = staff('sameClinic', 'administrator', 'securityOfficer');
export const itsDoctor = staff('ownConsultation', 'doctor');
export const andSpecialist = (permission: Permission): Permission => ({
  ...permission,
  roles: [...permission.roles, 'remoteSpecialist'],
});
