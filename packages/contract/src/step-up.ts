import type { OperationName } from './paths.ts';

/**
 * What exports, or changes settings, sign-ins or who works here: staff show anew who they are, once for each time the
 * screen was unlocked, before any of it. Whoever adds an operation that prescribes, exports or changes settings adds it
 * here.
 */
export const stepUpOperations: ReadonlySet<OperationName> = new Set<OperationName>([
  'changeClinicSettings',
  'changeAccessPolicy',
  'changeNetworkPolicy',
  'changeFinalisingRule',
  'takeChart',
  'grantEntry',
  'endEntryGrant',
  'writePortalText',
  'registerCertificate',
  'decideCertificate',
  'publishClinicPage',
  'inviteStaff',
  'changeWayIn',
  'recordHelper',
  'endStaffMember',
  'changeRoles',
  'suspendStaff',
  'signStaffReview',
  'signAccessReview',
  'inviteMaintainer',
  'renewMaintainer',
  'decideWorkOrder',
  'confirmWorkOrder',
  'makeSealedAccount',
  'sealAccountAnew',
  'retireSealedAccount',
  'recordCredential',
  'giveRecovery',
  'giveTemporaryAccess',
  'reportCompromised',
  'getEvidencePackage',
  'inviteInspector',
  'startPasskeyAddition',
  'finishPasskeyAddition',
  'removePasskey',
  'startCodesApp',
]);
