import type { SessionView, StaffRole } from '@onshin/contract';

/** A member of staff at one clinic, as pages need to know them. */
export interface Staff {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly slug: string;
  readonly staffId: string;
  readonly personName: string;
  readonly isDoctor: boolean;
  readonly isAdministrator: boolean;
  readonly isSecurityOfficer: boolean;
  /** Comes from outside, and reads in approved hours alone. */
  readonly isMaintainer: boolean;
  /** Takes part in the clinic's day; the others watch over the system. */
  readonly seesBoard: boolean;
  readonly opensCharts: boolean;
  readonly readsNotes: boolean;
  readonly readsEvidence: boolean;
  readonly watchesSystem: boolean;
  /** Is let into single consultations by their doctors. */
  readonly isGuest: boolean;
  readonly isDemonstration: boolean;
}

/** Who is signed in at a clinic; null when they do not work there. */
export function staffAt(session: SessionView, clinicId: string): Staff | null {
  const found = session.staff.find((each) => each.clinicId === clinicId);
  if (session.account === null || found === undefined) return null;
  const has = (...roles: StaffRole[]): boolean => roles.some((role) => found.roles.includes(role));
  return {
    clinicId,
    clinicName: found.clinicName,
    slug: found.slug,
    staffId: found.staffId,
    personName: session.account.name,
    isDoctor: has('doctor'),
    isAdministrator: has('administrator'),
    isSecurityOfficer: has('securityOfficer'),
    isMaintainer: has('maintainer'),
    seesBoard: has(...boardRoles),
    opensCharts: has('doctor', 'nurse', 'pharmacist', 'clerk'),
    readsNotes: has('doctor', 'nurse', 'pharmacist'),
    readsEvidence: has('doctor', 'administrator', 'auditor'),
    watchesSystem: has(...watchingRoles),
    isGuest: has('remoteSpecialist', 'hostFacilityStaff'),
    isDemonstration: session.mode === 'demonstration',
  };
}

const boardRoles = ['doctor', 'nurse', 'pharmacist', 'clerk', 'administrator'] as const satisfies StaffRole[];

const watchingRoles = ['administrator', 'securityOfficer', 'auditor'] as const satisfies StaffRole[];

/** Where somebody begins at a clinic: at the board of the day, at what they watch over, or at what they are invited to. */
export function firstPageOf({
  clinicId,
  roles,
}: Pick<SessionView['staff'][number], 'clinicId' | 'roles'>): string {
  if (roles.includes('maintainer')) return `/staff/${clinicId}/maintenance`;
  if (boardRoles.some((role) => roles.includes(role))) return `/staff/${clinicId}/board`;
  const watches = watchingRoles.some((role) => roles.includes(role));
  return `/staff/${clinicId}/${watches ? 'safeguard/emergencies' : 'invited'}`;
}
