import {
  endEmergencyAccess,
  listEmergencies,
  listOwnEmergencies,
  openEmergencyAccess,
  reviewEmergency,
} from './emergency-access.ts';

/** Who watches over the system, and what they watch: emergencies, maintenance, reviews. */
export const safeguardHandlers = {
  openEmergencyAccess,
  listOwnEmergencies,
  endEmergencyAccess,
  listEmergencies,
  reviewEmergency,
};
