import { beginExamination } from './commands/begin-examination.ts';
import {
  confirmSurroundings,
  enterWaitingRoom,
  leaveWaitingRoom,
  recordDeviceCheck,
} from './commands/day-of-visit.ts';
import { interruptCall, reportCall, resumeCall } from './commands/during-call.ts';
import {
  cancelConsultation,
  changeToTelephone,
  endCall,
  moveInPerson,
  recordNoShow,
} from './commands/end.ts';
import { confirmAppointment, holdSlot, listSlots } from './commands/schedule-visit.ts';
import {
  endInvitationToConsultation,
  getInvitedConsultation,
  inviteToConsultation,
  listInvitations,
  listOwnInvitations,
} from './invitations.ts';
import { startCall } from './commands/start-call.ts';
import { getBoard, getConsultation, getPatientHome, settleTask } from './queries.ts';

export { readClaims } from './claims.ts';
export {
  type Companion,
  type Consultation,
  type DoctorPlace,
  type Examination,
  type StoredRequest,
  getConsultationRow,
  getForStep,
  mergeClaims,
  readConsultation,
  requireAllowed,
  requireOwnDoctor,
  takeStep,
} from './consultation.store.ts';
export * as consultationProviders from './facts/providers.ts';
export { listInvited } from './invitation.store.ts';
export { findIdentity } from './identity-checks.ts';
export { sendAcceptedMail, sendDeclinedMail } from './mails.ts';
export { isFirstVisit, presentConsultation } from './present.ts';
export { listProblems, type ProblemRow } from './problems.store.ts';
export { relayHandlers } from './relay.ts';
export { listSeats } from './seats.store.ts';
export { findSurroundings } from './surroundings.store.ts';
export { listTasks } from './tasks.store.ts';
export { readCallRecord } from './two-way.ts';

/** The consultation itself: the day of the visit, the call, its endings. */
export const consultationHandlers = {
  listSlots,
  holdSlot,
  confirmAppointment,
  recordDeviceCheck,
  confirmSurroundings,
  enterWaitingRoom,
  leaveWaitingRoom,
  startCall,
  beginExamination,
  reportCall,
  interruptCall,
  resumeCall,
  endCall,
  moveInPerson,
  changeToTelephone,
  cancelConsultation,
  recordNoShow,
  getConsultation,
  getBoard,
  getPatientHome,
  settleTask,
  listInvitations,
  inviteToConsultation,
  endInvitationToConsultation,
  listOwnInvitations,
  getInvitedConsultation,
};
