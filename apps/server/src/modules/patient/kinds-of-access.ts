import type { AccessKind, OperationName } from '@onshin/contract';

/** What a rule of the clinic does by itself is no operation. */
const named: Readonly<Record<Exclude<AccessKind, 'other'>, readonly (OperationName | 'finaliseByRule')[]>> = {
  sawInList: ['findPatients', 'getBoard', 'listOwnInvitations', 'listUnfinalised', 'listEntriesToSee'],
  readChart: ['getChart', 'listTimeline', 'takeChart'],
  readRecord: ['getNote', 'listEntries', 'openEntry'],
  readVisit: ['getConsultation', 'getInvitedConsultation', 'listInvitations', 'listSlots', 'getPatientHome'],
  readDocuments: ['getAgreement', 'getCarePlan', 'listFiles', 'openFile'],
  readEvidence: ['getEvidence', 'getPeriodEvidence', 'getEvidencePackage'],
  wroteChart: ['enrolPatient', 'recordInPersonVisit', 'declareRegularDoctor', 'recordHealth'],
  wroteRecord: [
    'saveNote',
    'previewNote',
    'amendNote',
    'closeConsultation',
    'previewInPlace',
    'finaliseInPlace',
    'finaliseByRule',
    'enterOnBehalf',
    'decideEntry',
  ],
  wroteDocuments: [
    'announceFile',
    'sendFile',
    'withdrawFile',
    'checkScan',
    'recordExplanation',
    'answerQuestion',
    'proposeCarePlan',
    'agree',
    'withdrawAgreement',
    'askQuestion',
    'adoptCarePlan',
  ],
  arrangedVisit: [
    'submitRequest',
    'recordDeviceCheck',
    'confirmSurroundings',
    'enterWaitingRoom',
    'leaveWaitingRoom',
    'takeUpRequest',
    'acceptRequest',
    'declineRequest',
    'holdSlot',
    'confirmAppointment',
    'cancelConsultation',
    'moveInPerson',
    'changeToTelephone',
    'recordNoShow',
    'settleTask',
    'inviteToConsultation',
    'endInvitationToConsultation',
    'endStaffMember',
  ],
  heldCall: ['startCall', 'beginExamination', 'reportCall', 'interruptCall', 'resumeCall', 'endCall'],
  openedInEmergency: [
    'openEmergencyAccess',
    'endEmergencyAccess',
    'listOwnEmergencies',
    'listEmergencies',
    'reviewEmergency',
  ],
  lookedIntoAccesses: ['searchAccessLog'],
  changedWayIn: ['changeWayIn'],
  changedHelpers: ['listHelpers', 'nameHelper', 'recordHelper', 'endHelper', 'enterAsHelper'],
};

const kinds = new Map<string, AccessKind>(
  Object.entries(named).flatMap(([kind, acts]) => acts.map((act) => [act, kind as AccessKind] as const)),
);

/** What an act of the audit trail is to a patient; what nobody has named is still shown. */
export const kindOfAccess = (act: string): AccessKind => kinds.get(act) ?? 'other';
