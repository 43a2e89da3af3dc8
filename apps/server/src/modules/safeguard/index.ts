import {
  endEmergencyAccess,
  listEmergencies,
  listOwnEmergencies,
  openEmergencyAccess,
  reviewEmergency,
} from './emergency-access.ts';
import { searchAccessLog } from './access-log.ts';
import { listStaffReviews, signStaffReview } from './staff-review.ts';

export { thresholds } from './thresholds.ts';

/** Who watches over the system, and what they watch: emergencies, maintenance, reviews. */
export const safeguardHandlers = {
  openEmergencyAccess,
  listOwnEmergencies,
  endEmergencyAccess,
  listEmergencies,
  reviewEmergency,
  searchAccessLog,
  listStaffReviews,
  signStaffReview,
};
