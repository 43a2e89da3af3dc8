/**
 * The one axis of a consultation's life, and what may be done in each state.
 *
 *     requested -> screening -> accepted -> scheduled -> waiting -> inCall <-> interrupted -> ended -> closed
 *
 * The server refuses by this table and the screens draw their buttons from it.
 */
export const consultationStatuses = [
  'requested',
  'screening',
  'accepted',
  'scheduled',
  'waiting',
  'inCall',
  'interrupted',
  'ended',
  'closed',
] as const;
export type ConsultationStatus = (typeof consultationStatuses)[number];

export const dispositions = [
  'completed',
  'movedInPerson',
  'changedToTelephone',
  'referred',
  'cancelled',
  'declined',
  'noShow',
] as const;
export type Disposition = (typeof dispositions)[number];

/** Whose hand an act is in. */
export type Hand = 'doctor' | 'clinic' | 'patient' | 'both';

interface Step {
  readonly to: ConsultationStatus;
  readonly by: Hand;
  /** Ends the consultation with this disposition. */
  readonly disposition?: Disposition;
}

const stay = (status: ConsultationStatus, by: Hand): Step => ({ to: status, by });

const beforeCall = {
  cancel: { to: 'closed', by: 'both', disposition: 'cancelled' },
  decline: { to: 'closed', by: 'doctor', disposition: 'declined' },
  moveInPerson: { to: 'closed', by: 'clinic', disposition: 'movedInPerson' },
} as const satisfies Record<string, Step>;

const prepared = {
  checkDevice: (status: ConsultationStatus) => stay(status, 'patient'),
  confirmSurroundings: (status: ConsultationStatus) => stay(status, 'patient'),
};

const leaveCall = {
  moveInPerson: { to: 'ended', by: 'doctor', disposition: 'movedInPerson' },
  changeToTelephone: { to: 'ended', by: 'doctor', disposition: 'changedToTelephone' },
  endCall: { to: 'ended', by: 'doctor', disposition: 'completed' },
} as const satisfies Record<string, Step>;

export type ConsultationAction =
  | 'takeUp'
  | 'accept'
  | 'decline'
  | 'holdSlot'
  | 'confirmAppointment'
  | 'checkDevice'
  | 'confirmSurroundings'
  | 'enterWaitingRoom'
  | 'leaveWaitingRoom'
  | 'startCall'
  | 'beginExamination'
  | 'interrupt'
  | 'resume'
  | 'endCall'
  | 'moveInPerson'
  | 'changeToTelephone'
  | 'cancel'
  | 'recordNoShow'
  | 'writeNote'
  | 'close'
  | 'amendNote';

type Steps = Partial<Record<ConsultationAction, Step>>;

/** Status -> allowed acts. */
export const consultationStates = {
  requested: {
    takeUp: { to: 'screening', by: 'doctor' },
    accept: { to: 'accepted', by: 'doctor' },
    ...beforeCall,
  },
  screening: { accept: { to: 'accepted', by: 'doctor' }, ...beforeCall },
  accepted: {
    holdSlot: stay('accepted', 'both'),
    confirmAppointment: { to: 'scheduled', by: 'both' },
    ...beforeCall,
  },
  scheduled: {
    checkDevice: prepared.checkDevice('scheduled'),
    confirmSurroundings: prepared.confirmSurroundings('scheduled'),
    enterWaitingRoom: { to: 'waiting', by: 'patient' },
    recordNoShow: { to: 'closed', by: 'clinic', disposition: 'noShow' },
    ...beforeCall,
  },
  waiting: {
    checkDevice: prepared.checkDevice('waiting'),
    confirmSurroundings: prepared.confirmSurroundings('waiting'),
    leaveWaitingRoom: { to: 'scheduled', by: 'patient' },
    startCall: { to: 'inCall', by: 'doctor' },
    recordNoShow: { to: 'closed', by: 'clinic', disposition: 'noShow' },
    ...beforeCall,
  },
  inCall: {
    beginExamination: stay('inCall', 'doctor'),
    interrupt: { to: 'interrupted', by: 'doctor' },
    writeNote: stay('inCall', 'doctor'),
    ...leaveCall,
  },
  interrupted: {
    resume: { to: 'inCall', by: 'doctor' },
    writeNote: stay('interrupted', 'doctor'),
    ...leaveCall,
  },
  ended: {
    writeNote: stay('ended', 'doctor'),
    // A call without live picture and sound cannot be completed: it ends in person or as a telephone call after all.
    moveInPerson: { to: 'ended', by: 'doctor', disposition: 'movedInPerson' },
    changeToTelephone: { to: 'ended', by: 'doctor', disposition: 'changedToTelephone' },
    close: { to: 'closed', by: 'doctor' },
    // Finalised for a doctor who was away, it is set right by them before they close.
    amendNote: stay('ended', 'doctor'),
  },
  closed: { amendNote: stay('closed', 'doctor') },
} as const satisfies Record<ConsultationStatus, Steps>;

const table: Record<ConsultationStatus, Steps> = consultationStates;

/** Where an act leads from a state, or `null` where the state does not allow it. */
export function transition(
  status: ConsultationStatus,
  action: ConsultationAction,
): { to: ConsultationStatus; disposition: Disposition | null } | null {
  const step = table[status][action];
  return step === undefined ? null : { to: step.to, disposition: step.disposition ?? null };
}

/** The acts a state allows to a hand; `doctor` may also do whatever is the clinic's to do. */
export function allowedActions(
  status: ConsultationStatus,
  hand: 'doctor' | 'clinic' | 'patient',
): ConsultationAction[] {
  return (Object.entries(table[status]) as [ConsultationAction, Step][])
    .filter(([, step]) => reaches(step.by, hand))
    .map(([action]) => action);
}

function reaches(by: Hand, hand: 'doctor' | 'clinic' | 'patient'): boolean {
  if (by === hand || by === 'both') return true;
  return by === 'clinic' && hand === 'doctor';
}
