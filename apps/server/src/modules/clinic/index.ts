import { decideCorrection, recordCredential } from './credentials.ts';
import { endStaffMember } from './last-day.ts';
import { changeRoles, listRoleChanges } from './roles.ts';
import { listPublicClinics, getPublicClinic } from './public-page.ts';
import { changeClinicSettings, getClinicSettings, publishClinicPage } from './settings.ts';
import { suspendStaff } from './suspension.ts';
import { inviteStaff, listStaff, setAvailability } from './staff.ts';

export { addStaff } from './staff.ts';

export { clinicFacts, factsOfClinic, firstVisitsEnabled } from './clinic-facts.ts';
export {
  type Clinic,
  findDoctorsAtWork,
  getClinic,
  getStaffRow,
  requireDoctors,
  type StaffRow,
} from './clinic.store.ts';
export { presentDoctorCard } from './present-staff.ts';
export { matchUnsuitableSymptoms, redFlags, wordsOfSymptom } from './red-flags.ts';

/** The clinic itself: settings, people, public page. */
export const clinicHandlers = {
  getClinicSettings,
  changeClinicSettings,
  publishClinicPage,
  listStaff,
  inviteStaff,
  recordCredential,
  setAvailability,
  decideCorrection,
  endStaffMember,
  changeRoles,
  listRoleChanges,
  suspendStaff,
  listPublicClinics,
  getPublicClinic,
};
