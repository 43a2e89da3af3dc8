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
  readonly isDemonstration: boolean;
}

/** Who is signed in at a clinic; null when they do not work there. */
export function staffAt(session: SessionView, clinicId: string): Staff | null {
  const found = session.staff.find((each) => each.clinicId === clinicId);
  if (session.account === null || found === undefined) return null;
  const has = (role: StaffRole): boolean => found.roles.includes(role);
  return {
    clinicId,
    clinicName: found.clinicName,
    slug: found.slug,
    staffId: found.staffId,
    personName: session.account.name,
    isDoctor: has('doctor'),
    isAdministrator: has('administrator'),
    isDemonstration: session.mode === 'demonstration',
  };
}
