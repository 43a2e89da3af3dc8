import type { Body, DoctorCard, StaffRole } from '@onshin/contract';
import { licenceSearch } from './licence-search.ts';
import type { Clinic, StaffRow } from './clinic.store.ts';

/** What shows a doctor to be one. */
export function presentDoctorCard(clinic: Clinic, staff: StaffRow): DoctorCard {
  return {
    staffId: staff.staffId,
    name: staff.practitionerName ?? staff.name,
    kana: staff.kana ?? '',
    sex: staff.sex ?? 'unknown',
    registrationYear: staff.registrationYear,
    specialty: staff.specialty,
    trainingCompletedOn: staff.trainingCompletedOn,
    clinicName: clinic.name,
    clinicPhone: clinic.settings.phone,
    licenceSearch,
  };
}

type IdentityDocument = 'hpkiCard' | 'myNumberCard' | 'drivingLicence' | 'passport';
type Sex = 'male' | 'female' | 'other' | 'unknown';

export function presentStaff(staff: StaffRow) {
  return {
    staffId: staff.staffId,
    name: staff.name,
    email: staff.email,
    roles: staff.roles as StaffRole[],
    availability: staff.availability,
    hasSignedIn: staff.hasSignedIn || staff.lastSignInAt !== null,
    isSuspended: staff.isSuspended,
    lastSignInAt: staff.lastSignInAt,
    activeTo: staff.activeTo,
    correction: staff.correction as Body<'recordCredential'> | null,
    credential:
      staff.practitionerName === null
        ? null
        : {
            name: staff.practitionerName,
            kana: staff.kana ?? '',
            sex: (staff.sex ?? 'unknown') as Sex,
            registrationYear: staff.registrationYear,
            specialty: staff.specialty,
            trainingCompletedOn: staff.trainingCompletedOn,
            trainingCertificateNumber: staff.trainingCertificateNumber,
            identityDocument: staff.identityDocument as IdentityDocument | null,
          },
  };
}
