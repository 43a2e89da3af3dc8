import type { ConsultationSummary, ConsultationView, OperationName } from '@onshin/contract';
import type { ConsultationAction } from '@onshin/domain';
import type { Actor } from '../../path/actor.ts';
import { mayAttempt } from '../../path/permissions.ts';

/** The steps of the patient's side, and the operations that take them. */
const operationOf: { readonly [A in ConsultationAction]?: OperationName } = {
  holdSlot: 'holdSlot',
  confirmAppointment: 'confirmAppointment',
  checkDevice: 'recordDeviceCheck',
  confirmSurroundings: 'confirmSurroundings',
  enterWaitingRoom: 'enterWaitingRoom',
  leaveWaitingRoom: 'leaveWaitingRoom',
  cancel: 'cancelConsultation',
};

/** Of what a state allows to the patient's side, what this helper may do. */
export function actionsOpenTo(actor: Actor, actions: readonly ConsultationAction[]): ConsultationAction[] {
  return actions.filter((action) => {
    const operation = operationOf[action];
    return operation !== undefined && mayAttempt(operation, actor);
  });
}

const untold = { state: 'unknown' } as const;

/** When and with whom, and nothing of why: whoever helps with device or times is no party to the patient's health. */
export function withoutHealth(view: ConsultationView): ConsultationView {
  return {
    ...view,
    dispositionDetail: null,
    handoff: null,
    request: {
      ...view.request,
      story: '',
      place: { ...view.request.place, address: '' },
      acute: false,
      redFlags: [],
      hasUsualDoctorHere: '',
      underlyingConditions: untold,
      medicines: untold,
      allergies: untold,
      proxy: null,
    },
    problems: [],
    isFirstVisit: null,
    surroundings: null,
    usualSurroundings: null,
    followUp: null,
  };
}

export const summaryWithoutHealth = (summary: ConsultationSummary): ConsultationSummary => ({
  ...summary,
  problemLabels: [],
});
