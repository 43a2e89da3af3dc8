/**
 * Where each operation of the API stands. Free of any schema library, so that the patient's pages can carry it.
 *
 * `command`: changes something; it carries an `Idempotency-Key`.
 * `versioned`: acts on something that exists; it carries `If-Match: "<version>"`.
 * `asks`: reads, with words that must not stand in an address, such as a name.
 */
export interface OperationPath {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly versioned?: boolean;
  readonly asks?: boolean;
}

/** Whether an operation changes something; what only asks may be sent as often as one likes. */
export function isCommand(at: OperationPath): boolean {
  return at.method !== 'GET' && at.asks !== true;
}

const clinic = '/clinics/:clinicId';
const patient = `${clinic}/patients/:patientId`;
const consultation = `${clinic}/consultations/:consultationId`;

const read = (path: string) => ({ method: 'GET', path }) as const;
const act = (path: string) => ({ method: 'POST', path }) as const;
const ask = (path: string) => ({ method: 'POST', path, asks: true }) as const;
const change = (path: string) => ({ method: 'POST', path, versioned: true }) as const;

export const paths = {
  // system
  getSystem: read('/system'),
  // public
  getPublicClinic: read('/public/clinics/:slug'),
  listPublicClinics: read('/public/clinics'),
  // identity
  sendSignInLink: act('/sign-in-links'),
  redeemSignInLink: act('/sign-in-links/redeem'),
  getSession: read('/session'),
  endSession: act('/session/end'),
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
  startPasskeySignIn: act('/staff-sign-in/passkey/start'),
  finishPasskeySignIn: act('/staff-sign-in/passkey/finish'),
  startProviderSignIn: act('/staff-sign-in/provider/start'),
  finishProviderSignIn: act('/staff-sign-in/provider/finish'),
  signInWithCertificate: act('/staff-sign-in/certificate'),
  getOwnCertificates: read('/account/certificates'),
  registerCertificate: act('/account/certificates'),
  openAccountSetUp: act('/account-set-up/open'),
  setUpPassword: act('/account-set-up/password'),
  startPasskeySetUp: act('/account-set-up/passkey/start'),
  finishPasskeySetUp: act('/account-set-up/passkey/finish'),
  signInToDemonstration: act('/demonstration/sign-in'),
  listDemonstrationMails: read('/demonstration/mails'),
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
  // drafts kept on the server
  getDraft: read(`${clinic}/drafts/:kind/:key`),
  saveDraft: { method: 'PUT', path: `${clinic}/drafts/:kind/:key` },
  // intake
  getPatientHome: read(`${clinic}/home`),
  adviseOnRedFlags: act(`${clinic}/red-flags`),
  submitRequest: act(`${clinic}/requests`),
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
  chooseChart: act(`${patient}/choose`),
  // agreement and plan
  getAgreement: read(`${patient}/agreement`),
  recordExplanation: change(`${patient}/explanations`),
  agree: change(`${patient}/agreement`),
  withdrawAgreement: change(`${patient}/agreement/withdraw`),
  askQuestion: change(`${patient}/questions`),
  answerQuestion: change(`${patient}/questions/:questionId/answer`),
  getCarePlan: read(`${patient}/care-plan`),
  proposeCarePlan: change(`${patient}/care-plan`),
  adoptCarePlan: change(`${patient}/care-plan/adopt`),
  // schedule
  listSlots: read(`${consultation}/slots`),
  holdSlot: change(`${consultation}/hold-slot`),
  confirmAppointment: change(`${consultation}/confirm-appointment`),
  // day of visit
  getRelay: read(`${consultation}/relay`),
  recordDeviceCheck: change(`${consultation}/device-check`),
  confirmSurroundings: change(`${consultation}/surroundings`),
  enterWaitingRoom: change(`${consultation}/enter-waiting-room`),
  leaveWaitingRoom: change(`${consultation}/leave-waiting-room`),
  // consultation
  getBoard: read(`${clinic}/board`),
  getConsultation: read(consultation),
  startCall: change(`${consultation}/start-call`),
  beginExamination: change(`${consultation}/begin-examination`),
  reportCall: act(`${consultation}/call-reports`),
  interruptCall: change(`${consultation}/interrupt`),
  resumeCall: change(`${consultation}/resume`),
  endCall: change(`${consultation}/end-call`),
  moveInPerson: change(`${consultation}/move-in-person`),
  changeToTelephone: change(`${consultation}/change-to-telephone`),
  cancelConsultation: change(`${consultation}/cancel`),
  recordNoShow: change(`${consultation}/no-show`),
  // record
  getNote: read(`${consultation}/note`),
  saveNote: { method: 'PUT', path: `${consultation}/note`, versioned: true },
  amendNote: change(`${consultation}/note/amend`),
  closeConsultation: change(`${consultation}/close`),
  settleTask: change(`${consultation}/tasks/:taskId/settle`),
  // evidence
  getEvidence: read(`${consultation}/evidence`),
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
  listStaffReviews: read(`${clinic}/staff-reviews`),
  signStaffReview: act(`${clinic}/staff-reviews`),
  reviewEmergency: act(`${clinic}/emergency-access/:accessId/review`),
} as const satisfies Record<string, OperationPath>;

export type OperationName = keyof typeof paths;
