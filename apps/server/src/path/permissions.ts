import type { OperationName } from '@onshin/contract';
import { type Actor, careRoles, hasRole } from './actor.ts';

/** Who may attempt an operation at all; what they may do it to is asked again when the thing is loaded. */
export type Permission = (actor: Actor) => boolean;

const anyone: Permission = () => true;
const signedIn: Permission = (actor) => patientToBe(actor) || staff(actor);
const doctor: Permission = (actor) => hasRole(actor, 'doctor');
const staff: Permission = (actor) => hasRole(actor, ...careRoles);
const administrator: Permission = (actor) => hasRole(actor, 'administrator');
const patient: Permission = (actor) => actor.kind === 'patient';
const patientToBe: Permission = (actor) => actor.kind === 'patient' || actor.kind === 'visitor';
const patientStaffOrInspector: Permission = (actor) =>
  actor.kind === 'patient' || staff(actor) || actor.kind === 'inspector';
const answersForTheClinic: Permission = (actor) =>
  hasRole(actor, 'administrator', 'doctor') || actor.kind === 'inspector';
const patientOrStaff: Permission = (actor) => actor.kind === 'patient' || staff(actor);

/** permission = role x act; one table, and an operation without an entry is a type error. */
export const permissions = {
  getSystem: anyone,
  getPublicClinic: anyone,
  listPublicClinics: anyone,
  sendSignInLink: anyone,
  redeemSignInLink: anyone,
  getSession: anyone,
  endSession: anyone,
  touchSession: signedIn,
  lockSession: signedIn,
  startPasskeyProof: signedIn,
  unlockSession: signedIn,
  signInWithPassword: anyone,
  confirmSignInCode: anyone,
  startPasskeySignIn: anyone,
  finishPasskeySignIn: anyone,
  startProviderSignIn: anyone,
  finishProviderSignIn: anyone,
  openAccountSetUp: anyone,
  setUpPassword: anyone,
  startPasskeySetUp: anyone,
  finishPasskeySetUp: anyone,
  signInToDemonstration: anyone,
  listDemonstrationMails: anyone,
  getClinicSettings: staff,
  changeClinicSettings: administrator,
  publishClinicPage: administrator,
  listStaff: staff,
  inviteStaff: administrator,
  recordCredential: administrator,
  setAvailability: administrator,
  decideCorrection: doctor,
  endStaffMember: administrator,
  getAccessPolicy: staff,
  changeAccessPolicy: administrator,
  getDraft: signedIn,
  saveDraft: signedIn,
  getPatientHome: patientToBe,
  adviseOnRedFlags: anyone,
  submitRequest: patientToBe,
  takeUpRequest: doctor,
  acceptRequest: doctor,
  declineRequest: doctor,
  findPatients: staff,
  enrolPatient: staff,
  getChart: patientOrStaff,
  recordInPersonVisit: staff,
  declareRegularDoctor: doctor,
  recordHealth: patientOrStaff,
  chooseChart: patient,
  getAgreement: patientOrStaff,
  recordExplanation: staff,
  agree: patient,
  withdrawAgreement: patient,
  askQuestion: patient,
  answerQuestion: staff,
  getCarePlan: patientOrStaff,
  proposeCarePlan: doctor,
  adoptCarePlan: patient,
  listSlots: patientOrStaff,
  holdSlot: patientOrStaff,
  confirmAppointment: patientOrStaff,
  getRelay: patient,
  recordDeviceCheck: patient,
  confirmSurroundings: patient,
  enterWaitingRoom: patient,
  leaveWaitingRoom: patient,
  getBoard: staff,
  getConsultation: patientOrStaff,
  startCall: doctor,
  beginExamination: doctor,
  reportCall: patientOrStaff,
  interruptCall: doctor,
  resumeCall: doctor,
  endCall: doctor,
  moveInPerson: staff,
  changeToTelephone: doctor,
  cancelConsultation: patientOrStaff,
  recordNoShow: staff,
  getNote: staff,
  saveNote: doctor,
  amendNote: doctor,
  closeConsultation: doctor,
  settleTask: staff,
  getEvidence: patientStaffOrInspector,
  getEditions: anyone,
  getPeriodEvidence: answersForTheClinic,
  getEvidencePackage: answersForTheClinic,
  explainClause: administrator,
  listInspections: administrator,
  inviteInspector: administrator,
  endInspection: administrator,
  enterInspection: anyone,
} as const satisfies Record<OperationName, Permission>;
