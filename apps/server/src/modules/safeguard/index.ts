import {
  endEmergencyAccess,
  listEmergencies,
  listOwnEmergencies,
  openEmergencyAccess,
  reviewEmergency,
} from './emergency-access.ts';
import { getAccessReview, handleAccessFinding, signAccessReview } from './access-review.ts';
import { listBackups } from './backups.ts';
import type { BackupLimits } from './backup-state.ts';
import { searchAccessLog } from './access-log.ts';
import { listSealChecks } from './seal-checks.ts';
import { listStaffReviews, signStaffReview } from './staff-review.ts';
import { inviteMaintainer, listMaintainers, renewMaintainer } from './maintainers.ts';
import { askForWorkOrder, listOwnWorkOrders, reportWorkOrder } from './own-work-orders.ts';
import {
  confirmWorkOrder,
  decideWorkOrder,
  listWorkOrders,
  readWorkOrder,
  writeWorkOrder,
} from './work-orders.ts';

import {
  checkSealedAccount,
  listSealedAccounts,
  makeSealedAccount,
  retireSealedAccount,
  sealAccountAnew,
  type SealingParts,
} from './sealed/accounts.ts';
import { openSealedAccount } from './sealed/open.ts';
import {
  declareEmergency,
  endDeclaredEmergency,
  endSealedUse,
  getEmergencyState,
  reviewSealedUse,
} from './sealed/uses.ts';

export { type BackupLimits, backupStateOf } from './backup-state.ts';
export { watchersOf } from './watchers.ts';
export { thresholds } from './thresholds.ts';

const handlers = {
  openEmergencyAccess,
  listOwnEmergencies,
  endEmergencyAccess,
  listEmergencies,
  reviewEmergency,
  searchAccessLog,
  getAccessReview,
  handleAccessFinding,
  signAccessReview,
  listStaffReviews,
  listSealChecks,
  signStaffReview,
  listMaintainers,
  inviteMaintainer,
  renewMaintainer,
  listWorkOrders,
  writeWorkOrder,
  readWorkOrder,
  decideWorkOrder,
  confirmWorkOrder,
  listOwnWorkOrders,
  askForWorkOrder,
  reportWorkOrder,
  listSealedAccounts,
  checkSealedAccount,
  retireSealedAccount,
  declareEmergency,
  endDeclaredEmergency,
  endSealedUse,
  reviewSealedUse,
  getEmergencyState,
};

/** Who watches over the system, and what they watch: emergencies, maintenance, reviews. */
export const safeguardHandlers = (parts: SealingParts, limits: BackupLimits) => ({
  ...handlers,
  listBackups: listBackups(limits),
  makeSealedAccount: makeSealedAccount(parts),
  sealAccountAnew: sealAccountAnew(parts),
  openSealedAccount: openSealedAccount(parts.passwords),
});
