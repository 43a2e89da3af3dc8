/** A point in the flow where clauses are judged. */
export type Gate =
  | 'publishPage'
  | 'acceptRequest'
  | 'confirmAppointment'
  | 'openWaitingRoom'
  | 'startCall'
  | 'beginExamination'
  | 'admitSeat'
  | 'endCall'
  | 'closeConsultation'
  | 'adoptPlan';

/** What passes through a gate, and whether the gate may refuse. */
export interface GateTraits {
  readonly subject: 'clinic' | 'consultation' | 'carePlan';
  /** A gate that never refuses turns what is unmet into due tasks. */
  readonly refuses: boolean;
}

/** Every gate. Ending a call is never refused: a patient is not held in a call by a missing paper. */
export const gateTraits = {
  publishPage: { subject: 'clinic', refuses: true },
  acceptRequest: { subject: 'consultation', refuses: true },
  confirmAppointment: { subject: 'consultation', refuses: true },
  openWaitingRoom: { subject: 'consultation', refuses: true },
  startCall: { subject: 'consultation', refuses: true },
  beginExamination: { subject: 'consultation', refuses: true },
  admitSeat: { subject: 'consultation', refuses: true },
  endCall: { subject: 'consultation', refuses: false },
  closeConsultation: { subject: 'consultation', refuses: true },
  adoptPlan: { subject: 'carePlan', refuses: true },
} as const satisfies Record<Gate, GateTraits>;

/** The gates in the order of the flow. */
export const gates = Object.keys(gateTraits) as readonly Gate[];
