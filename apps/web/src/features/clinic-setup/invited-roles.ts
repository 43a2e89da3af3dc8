import type { InvitedRole } from '@onshin/contract';

/** The roles an invitation or a change gives, in the order the clinic thinks of them. */
export const invitedRoles = [
  'doctor',
  'nurse',
  'pharmacist',
  'clerk',
  'administrator',
  'securityOfficer',
  'auditor',
  'remoteSpecialist',
  'hostFacilityStaff',
] as const satisfies readonly InvitedRole[];
