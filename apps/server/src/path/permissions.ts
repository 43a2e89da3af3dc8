import type { OperationName } from '@onshin/contract';
import type { Actor } from './actor.ts';
import {
  administrator,
  allRoles,
  and,
  andAtWork,
  andSpecialist,
  atTheCounter,
  atWork,
  everyStaff,
  inCare,
  itsDoctor,
  open,
  orHelper,
  patient,
  patientToBe,
  signedIn,
  staff,
  watchesDevices,
  type Permission,
} from './permission.ts';
import { type Capacity, relations, seatRoles, type Standing } from './relation.ts';

/**
 * Permission = role x act x relation: the least each profession needs for its part of the day (A-6.5-C-6, -C-6-2). An
 * operation without an entry is a type error. Somebody with several roles may do what any of them may.
 */
export const permissions = {
  getSystem: open,
  getPublicClinic: open,
  listPublicClinics: open,
  sendSignInLink: open,
  redeemSignInLink: open,
  getSession: open,
  endSession: open,
  signInWithPassword: open,
  confirmSignInCode: open,
  openSealedAccount: open,
  renewPassword: open,
  startPasskeySignIn: open,
  enterByPasskey: open,
  confirmChartCode: open,
  finishPasskeySignIn: open,
  startProviderSignIn: open,
  finishProviderSignIn: open,
  confirmSignInCertificate: open,
  openAccountSetUp: open,
  setUpPassword: open,
  startPasskeySetUp: open,
  finishPasskeySetUp: open,
  signInToDemonstration: open,
  listDemonstrationMails: open,
  enterInspection: open,
  getEditions: open,
  adviseOnRedFlags: open,
  touchSession: signedIn,
  lockSession: signedIn,
  startPasskeyProof: signedIn,
  unlockSession: signedIn,
  stepUpSession: signedIn,
  getAccount: signedIn,
  endOwnSession: signedIn,
  endOtherSessions: signedIn,
  startPasskeyAddition: signedIn,
  finishPasskeyAddition: signedIn,
  removePasskey: signedIn,
  changePassword: signedIn,
  startCodesApp: signedIn,
  finishCodesApp: signedIn,
  acknowledgeSignIn: signedIn,
  reportNotMe: signedIn,
  getOwnCertificates: signedIn,
  registerCertificate: signedIn,
  // The clinic and its people.
  getAccessPolicy: andAtWork(staff('sameClinic', ...everyStaff)),
  giveRecovery: staff('sameClinic', 'administrator', 'securityOfficer'),
  giveTemporaryAccess: staff('sameClinic', 'administrator', 'securityOfficer'),
  reportCompromised: staff('sameClinic', 'administrator', 'securityOfficer'),
  listRecoveries: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  listSealChecks: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  listBackups: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  listOwnTemporaryAccess: staff('self', ...allRoles),
  confirmTemporaryAccess: staff('self', ...allRoles),
  changeAccessPolicy: administrator,
  getClinicSettings: andAtWork(staff('sameClinic', ...everyStaff)),
  listCertificates: watchesDevices,
  decideCertificate: watchesDevices,
  getNetworkPolicy: andAtWork(staff('sameClinic', ...everyStaff)),
  changeNetworkPolicy: administrator,
  changeClinicSettings: administrator,
  getPortalText: staff('sameClinic', ...everyStaff),
  writePortalText: administrator,
  publishClinicPage: administrator,
  listStaff: staff('sameClinic', ...everyStaff),
  inviteStaff: administrator,
  recordCredential: administrator,
  setAvailability: administrator,
  decideCorrection: staff('self', 'doctor'),
  endStaffMember: staff('sameClinic', 'administrator', 'securityOfficer'),
  changeRoles: staff('sameClinic', 'administrator', 'securityOfficer'),
  suspendStaff: staff('sameClinic', 'administrator', 'securityOfficer'),
  listRoleChanges: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  searchAccessLog: andAtWork(staff('sameClinic', 'administrator', 'securityOfficer', 'auditor')),
  getAccessReview: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  handleAccessFinding: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  signAccessReview: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  listStaffReviews: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  signStaffReview: staff('sameClinic', 'administrator', 'securityOfficer'),
  // What one writes and wishes oneself.
  getDraft: orHelper(and(staff('self', ...atWork), 'patient', 'visitor'), 'bookingHelper'),
  saveDraft: orHelper(and(staff('self', ...atWork), 'patient', 'visitor'), 'bookingHelper'),
  getOwnAccess: patient('self'),
  endPatientSession: patient('self'),
  startOwnPasskey: patient('self'),
  finishOwnPasskey: patient('self'),
  removeOwnPasskey: patient('self'),
  startOwnCodes: patient('self'),
  finishOwnCodes: patient('self'),
  removeOwnCodes: patient('self'),
  getPatientHome: orHelper(patientToBe, 'deviceHelper', 'bookingHelper'),
  submitRequest: orHelper(patientToBe, 'bookingHelper'),
  // Requests.
  takeUpRequest: staff('chart', 'doctor'),
  acceptRequest: staff('freeOrOwnConsultation', 'doctor'),
  declineRequest: staff('freeOrOwnConsultation', 'doctor'),
  // Charts. At the counter anybody may walk in, so a clerk finds every patient of the clinic; notes they never read.
  findPatients: staff('sameClinic', ...inCare),
  enrolPatient: staff('sameClinic', ...atTheCounter),
  getChart: andSpecialist(andAtWork(orHelper(and(staff('chart', ...inCare), 'patient')))),
  listTimeline: staff('chart', ...inCare),
  takeChart: staff('chart', 'doctor', 'nurse', 'pharmacist'),
  recordInPersonVisit: staff('chart', ...atTheCounter),
  declareRegularDoctor: staff('chart', 'doctor'),
  recordHealth: orHelper(and(staff('chart', ...inCare), 'patient')),
  changeWayIn: staff('chart', ...atTheCounter),
  // Files: whoever is in care brings them in; which of them somebody at the counter opens the act itself says.
  listFiles: staff('chart', ...inCare),
  announceFile: staff('chart', ...inCare),
  sendFile: staff('chart', ...inCare),
  openFile: staff('chart', ...inCare),
  checkScan: staff('chart', ...inCare),
  withdrawFile: staff('chart', ...inCare),
  // Who helps: named by the patient, or recorded at the counter; a helper names nobody else.
  listHelpers: and(staff('chart', ...inCare), 'patient'),
  nameHelper: patient('ownChart'),
  recordHelper: staff('chart', ...atTheCounter),
  endHelper: and(staff('chart', ...atTheCounter), 'patient'),
  getHelping: {
    roles: [],
    kinds: ['patient', 'visitor', 'deviceHelper', 'bookingHelper', 'supporter', 'proxy'],
    relation: 'self',
  },
  enterAsHelper: {
    roles: [],
    kinds: ['patient', 'visitor', 'deviceHelper', 'bookingHelper', 'supporter', 'proxy'],
    relation: 'self',
  },
  // Told first, and agreed to, before one's own chart is read online (A-6.11-C-9).
  getPortalTerms: orHelper(patient('ownChart')),
  agreeToPortal: orHelper(patient('ownChart')),
  withdrawFromPortal: orHelper(patient('ownChart')),
  chooseChart: patient('ownChart'),
  listChartAccesses: patient('ownChart'),
  // Agreement and plan.
  // The texts are there to be read out; only the patient agrees, or a proxy (S-V-head-c).
  getAgreement: orHelper(and(staff('chart', ...inCare), 'patient'), 'deviceHelper'),
  recordExplanation: staff('chart', ...atTheCounter),
  agree: orHelper(patient('ownChart')),
  withdrawAgreement: orHelper(patient('ownChart')),
  askQuestion: orHelper(patient('ownChart')),
  answerQuestion: staff('chart', ...inCare),
  getCarePlan: orHelper(and(staff('chart', ...inCare), 'patient')),
  proposeCarePlan: staff('chart', 'doctor'),
  adoptCarePlan: orHelper(patient('ownChart')),
  // Times.
  listSlots: orHelper(and(staff('chart', ...atTheCounter), 'patient'), 'bookingHelper'),
  holdSlot: orHelper(and(staff('chart', ...atTheCounter), 'patient'), 'bookingHelper'),
  confirmAppointment: orHelper(and(staff('chart', ...atTheCounter), 'patient'), 'bookingHelper'),
  // The patient on the day.
  getRelay: orHelper(patient('ownChart'), 'deviceHelper'),
  recordDeviceCheck: orHelper(patient('ownChart'), 'deviceHelper'),
  // Where somebody is and who sits beside them, they say themselves or through a proxy; so do they take their seat.
  confirmSurroundings: orHelper(patient('ownChart')),
  enterWaitingRoom: orHelper(patient('ownChart')),
  leaveWaitingRoom: orHelper(patient('ownChart')),
  // The consultation. Who is next and what is still missing, an administrator sees as well, but opens none of them.
  getBoard: staff('sameClinic', ...atWork),
  // A helper who is no proxy reads when and with whom, and nothing of why.
  getConsultation: andSpecialist(
    orHelper(and(staff('chart', ...inCare), 'patient'), 'deviceHelper', 'bookingHelper'),
  ),
  // Whom its doctor lets into this one consultation: a specialist reads it, the staff of the place what the place needs.
  listInvitations: staff('chart', ...inCare),
  inviteToConsultation: itsDoctor,
  endInvitationToConsultation: itsDoctor,
  listOwnInvitations: staff('self', 'remoteSpecialist', 'hostFacilityStaff'),
  getInvitedConsultation: staff('invitedSeat', 'remoteSpecialist', 'hostFacilityStaff'),
  startCall: itsDoctor,
  beginExamination: itsDoctor,
  reportCall: { roles: ['doctor'], kinds: ['patient', 'proxy'], relation: 'ownSeat' },
  interruptCall: itsDoctor,
  resumeCall: itsDoctor,
  endCall: itsDoctor,
  moveInPerson: staff('chart', ...atTheCounter),
  changeToTelephone: itsDoctor,
  cancelConsultation: orHelper(and(staff('chart', ...atTheCounter), 'patient'), 'bookingHelper'),
  recordNoShow: staff('chart', ...atTheCounter),
  // The record: its text is read by those who treat, and written by the doctor of the consultation alone.
  getNote: staff('note', 'doctor', 'nurse', 'pharmacist', 'remoteSpecialist'),
  saveNote: itsDoctor,
  previewNote: itsDoctor,
  amendNote: itsDoctor,
  // On behalf of a doctor: who, a grant of the clinic says; approved by the doctor alone (A-7.1-C-4-1, -3).
  listEntryGrants: staff('sameClinic', ...everyStaff),
  grantEntry: administrator,
  endEntryGrant: administrator,
  listEntriesToSee: staff('self', ...inCare),
  listEntries: staff('chart', ...inCare),
  enterOnBehalf: staff('chart', ...inCare),
  openEntry: itsDoctor,
  decideEntry: itsDoctor,
  // In place of an absent doctor: who of them, the clinic's rule says (A-7.1-C-2-1f).
  listUnfinalised: staff('sameClinic', 'doctor', 'administrator', 'securityOfficer'),
  previewInPlace: staff('leftNote', 'administrator', 'securityOfficer'),
  finaliseInPlace: staff('leftNote', 'administrator', 'securityOfficer'),
  getFinalisingRule: staff('sameClinic', ...everyStaff),
  changeFinalisingRule: administrator,
  closeConsultation: itsDoctor,
  settleTask: staff('chart', ...inCare),
  // A chart opened in an emergency by whoever treats patients; who reviews it is not who opened it (A-6.10-C-4-2).
  openEmergencyAccess: staff('anyChart', 'doctor', 'nurse', 'pharmacist'),
  listOwnEmergencies: staff('self', 'doctor', 'nurse', 'pharmacist'),
  endEmergencyAccess: staff('self', 'doctor', 'nurse', 'pharmacist'),
  listEmergencies: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  reviewEmergency: staff('sameClinic', 'administrator', 'securityOfficer'),
  // Accounts sealed for an emergency: everybody sees that one is open, those who watch over the system keep them.
  getEmergencyState: staff('sameClinic', ...everyStaff),
  declareEmergency: staff('sameClinic', 'administrator', 'securityOfficer'),
  endDeclaredEmergency: staff('sameClinic', 'administrator', 'securityOfficer'),
  listSealedAccounts: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  makeSealedAccount: staff('sameClinic', 'administrator', 'securityOfficer'),
  sealAccountAnew: staff('sameClinic', 'administrator', 'securityOfficer'),
  checkSealedAccount: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  retireSealedAccount: staff('sameClinic', 'administrator', 'securityOfficer'),
  endSealedUse: staff('sameClinic', 'administrator', 'securityOfficer'),
  reviewSealedUse: staff('sameClinic', 'administrator', 'securityOfficer'),
  // Maintenance from outside: asked for by the maintainer, decided and confirmed by the clinic (A-6.8-C-5).
  listMaintainers: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  inviteMaintainer: administrator,
  renewMaintainer: administrator,
  listWorkOrders: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  writeWorkOrder: administrator,
  readWorkOrder: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  decideWorkOrder: staff('sameClinic', 'administrator', 'securityOfficer'),
  confirmWorkOrder: staff('sameClinic', 'administrator', 'securityOfficer'),
  listOwnWorkOrders: staff('self', 'maintainer'),
  askForWorkOrder: staff('self', 'maintainer'),
  reportWorkOrder: staff('self', 'maintainer'),
  // What shows that the guideline was kept.
  getEvidence: {
    roles: ['doctor', 'administrator', 'auditor'],
    kinds: ['patient', 'inspector'],
    relation: 'evidence',
  },
  getPeriodEvidence: and(staff('period', 'doctor', 'administrator', 'auditor'), 'inspector'),
  getEvidencePackage: and(staff('period', 'doctor', 'administrator', 'auditor'), 'inspector'),
  explainClause: administrator,
  listChecklists: and(staff('sameClinic', 'doctor', 'administrator', 'auditor'), 'inspector'),
  bringChecklist: administrator,
  listInspections: staff('sameClinic', 'administrator', 'securityOfficer', 'auditor'),
  inviteInspector: administrator,
  endInspection: administrator,
} as const satisfies Record<OperationName, Permission>;

/** As what an actor acts: all their roles, or the kind of person they are. */
export function capacitiesOf(actor: Actor): readonly Capacity[] {
  if (actor.kind === 'helper' && actor.isSupporter) return ['supporter'];
  if (actor.kind === 'helper')
    return actor.scopes.flatMap((scope) => (scope === 'proxy' ? [] : ([`${scope}Helper`] as const)));
  if (actor.kind !== 'staff') return [actor.kind];
  return actor.workOrderId === undefined ? actor.roles : [...actor.roles, 'maintainerAtWork'];
}

/** In which of their capacities somebody may attempt an operation at all, whatever it is about. */
function admitted(name: OperationName, actor: Actor): Capacity[] {
  const permission: Permission = permissions[name];
  const listed: readonly Capacity[] = [...permission.roles, ...permission.kinds];
  return capacitiesOf(actor).filter((as) => listed.includes(as));
}

export function mayAttempt(name: OperationName, actor: Actor): boolean {
  return admitted(name, actor).length > 0;
}

/** Whether an operation is asked about what stands between the actor and a patient. */
export function looksAtPatient(name: OperationName): boolean {
  return relations[permissions[name].relation].looksAt === 'patient';
}

const ofCharts: readonly unknown[] = [relations.chart, relations.note, relations.evidence];

export type Decision = 'allowed' | 'notSignedIn' | 'forbidden' | 'notFound' | 'outsideCare' | 'notInvited';

/**
 * Whether somebody may do something. `standing` is null where the thing named is not at the clinic, and is not looked at
 * where the relation needs none. Somebody from outside is told of others' things that there are none.
 */
export function decide(name: OperationName, actor: Actor, standing: Standing | null): Decision {
  const capacities = admitted(name, actor);
  if (capacities.length === 0) return actor.kind === 'anonymous' ? 'notSignedIn' : 'forbidden';
  if (!looksAtPatient(name)) return 'allowed';
  if (standing === null) return 'notFound';
  const relation = relations[permissions[name].relation];
  if (capacities.some((as) => relation.holds(as, standing))) return 'allowed';
  if (actor.kind !== 'staff') return standing.isOwnChart || standing.isHelped ? 'forbidden' : 'notFound';
  // Who is let into single consultations has no emergency to open a chart for.
  if (capacities.every((as) => seatRoles.includes(as))) return 'notInvited';
  return ofCharts.some((each) => each === relation) ? 'outsideCare' : 'forbidden';
}
