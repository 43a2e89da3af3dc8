import {
  act,
  ask,
  change,
  clinic,
  consultation,
  type OperationPath,
  patient,
  read,
} from './operation-path.ts';
import { patientPaths } from './patient-paths.ts';

export { isCommand, type OperationPath } from './operation-path.ts';

/** What is asked for at the clinic's pages alone. */
export const staffPaths = {
  // identity
  touchSession: act('/session/touch'),
  lockSession: act('/session/lock'),
  startPasskeyProof: act('/session/passkey-proof'),
  unlockSession: act('/session/unlock'),
  stepUpSession: act('/session/step-up'),
  // one's own account
  getAccount: read('/account'),
  endOwnSession: act('/account/sessions/:sessionId/end'),
  endOtherSessions: act('/account/other-sessions/end'),
  startPasskeyAddition: act('/account/passkeys/start'),
  finishPasskeyAddition: act('/account/passkeys/finish'),
  removePasskey: act('/account/passkeys/remove'),
  changePassword: act('/account/password'),
  startCodesApp: act('/account/codes-app/start'),
  finishCodesApp: act('/account/codes-app/finish'),
  acknowledgeSignIn: act('/account/sign-ins/acknowledge'),
  reportNotMe: act('/account/not-me'),
  signInWithPassword: act('/staff-sign-in/password'),
  confirmSignInCode: act('/staff-sign-in/code'),
  renewPassword: act('/staff-sign-in/new-password'),
  startPasskeySignIn: act('/staff-sign-in/passkey/start'),
  finishPasskeySignIn: act('/staff-sign-in/passkey/finish'),
  startProviderSignIn: act('/staff-sign-in/provider/start'),
  finishProviderSignIn: act('/staff-sign-in/provider/finish'),
  confirmSignInCertificate: act('/staff-sign-in/certificate'),
  getOwnCertificates: read('/account/certificates'),
  registerCertificate: act('/account/certificates'),
  openAccountSetUp: act('/account-set-up/open'),
  setUpPassword: act('/account-set-up/password'),
  startPasskeySetUp: act('/account-set-up/passkey/start'),
  finishPasskeySetUp: act('/account-set-up/passkey/finish'),
  // clinic set-up and people
  getClinicSettings: read(`${clinic}/settings`),
  changeClinicSettings: change(`${clinic}/settings`),
  publishClinicPage: change(`${clinic}/publish`),
  listCertificates: read(`${clinic}/certificates`),
  decideCertificate: act(`${clinic}/certificates/:certificateId`),
  getNetworkPolicy: read(`${clinic}/network-policy`),
  changeNetworkPolicy: act(`${clinic}/network-policy`),
  listStaff: read(`${clinic}/staff`),
  inviteStaff: act(`${clinic}/staff`),
  recordCredential: act(`${clinic}/staff/:staffId/credential`),
  setAvailability: act(`${clinic}/staff/:staffId/availability`),
  decideCorrection: act(`${clinic}/staff/:staffId/correction`),
  changeRoles: act(`${clinic}/staff/:staffId/roles`),
  listRoleChanges: read(`${clinic}/staff/:staffId/roles`),
  suspendStaff: act(`${clinic}/staff/:staffId/suspension`),
  endStaffMember: act(`${clinic}/staff/:staffId/last-day`),
  getAccessPolicy: read(`${clinic}/access-policy`),
  changeAccessPolicy: act(`${clinic}/access-policy`),
  // intake
  takeUpRequest: change(`${consultation}/take-up`),
  acceptRequest: change(`${consultation}/accept`),
  declineRequest: change(`${consultation}/decline`),
  // patients
  findPatients: ask(`${clinic}/patients/search`),
  enrolPatient: act(`${clinic}/patients`),
  getChart: read(patient),
  recordInPersonVisit: change(`${patient}/in-person-visits`),
  declareRegularDoctor: change(`${patient}/regular-doctor`),
  recordHealth: change(`${patient}/health`),
  // agreement and plan
  recordExplanation: change(`${patient}/explanations`),
  answerQuestion: change(`${patient}/questions/:questionId/answer`),
  proposeCarePlan: change(`${patient}/care-plan`),
  // consultation
  getBoard: read(`${clinic}/board`),
  startCall: change(`${consultation}/start-call`),
  beginExamination: change(`${consultation}/begin-examination`),
  interruptCall: change(`${consultation}/interrupt`),
  resumeCall: change(`${consultation}/resume`),
  endCall: change(`${consultation}/end-call`),
  moveInPerson: change(`${consultation}/move-in-person`),
  changeToTelephone: change(`${consultation}/change-to-telephone`),
  recordNoShow: change(`${consultation}/no-show`),
  // record
  getNote: read(`${consultation}/note`),
  saveNote: { method: 'PUT', path: `${consultation}/note`, versioned: true },
  amendNote: change(`${consultation}/note/amend`),
  closeConsultation: change(`${consultation}/close`),
  settleTask: change(`${consultation}/tasks/:taskId/settle`),
  // evidence
  getEditions: read('/guideline/editions'),
  getPeriodEvidence: read(`${clinic}/evidence`),
  getEvidencePackage: read(`${clinic}/evidence/package`),
  explainClause: act(`${clinic}/evidence/explanations`),
  listChecklists: read(`${clinic}/evidence/checklists`),
  bringChecklist: act(`${clinic}/evidence/checklists`),
  listInspections: read(`${clinic}/inspections`),
  inviteInspector: act(`${clinic}/inspections`),
  endInspection: act(`${clinic}/inspections/:inspectionId/end`),
  enterInspection: act('/inspections/enter'),
  // emergencies
  openEmergencyAccess: act(`${patient}/emergency-access`),
  listOwnEmergencies: read(`${clinic}/emergency-access/own`),
  listEmergencies: read(`${clinic}/emergency-access`),
  endEmergencyAccess: act(`${clinic}/emergency-access/:accessId/end`),
  searchAccessLog: ask(`${clinic}/access-log/search`),
  listStaffReviews: read(`${clinic}/staff-reviews`),
  signStaffReview: act(`${clinic}/staff-reviews`),
  reviewEmergency: act(`${clinic}/emergency-access/:accessId/review`),
} as const satisfies Record<string, OperationPath>;

/** Where each operation of the API stands. Free of any schema library, so that pages can carry it. */
export const paths = { ...patientPaths, ...staffPaths } as const;

export type OperationName = keyof typeof paths;
