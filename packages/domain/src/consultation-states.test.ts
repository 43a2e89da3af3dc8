import { describe, expect, it } from 'vitest';
import {
  allowedActions,
  consultationStates,
  consultationStatuses,
  transition,
  type ConsultationAction,
} from './consultation-states.ts';

const actions = [
  ...new Set(Object.values(consultationStates).flatMap((steps) => Object.keys(steps))),
] as ConsultationAction[];

describe('the states of a consultation', () => {
  it('run from the wish to the closing', () => {
    const path: [ConsultationAction, string][] = [
      ['takeUp', 'screening'],
      ['accept', 'accepted'],
      ['holdSlot', 'accepted'],
      ['confirmAppointment', 'scheduled'],
      ['enterWaitingRoom', 'waiting'],
      ['startCall', 'inCall'],
      ['interrupt', 'interrupted'],
      ['resume', 'inCall'],
      ['endCall', 'ended'],
      ['close', 'closed'],
    ];
    let status: (typeof consultationStatuses)[number] = 'requested';
    for (const [action, expected] of path) {
      const step = transition(status, action);
      expect(step?.to, `${action} from ${status}`).toBe(expected);
      if (step) status = step.to;
    }
  });

  it('never let a patient open or end a call', () => {
    for (const status of consultationStatuses) {
      expect(allowedActions(status, 'patient')).not.toContain('startCall');
      expect(allowedActions(status, 'patient')).not.toContain('endCall');
    }
  });

  it('close before the call at once, but never close what has been in a call without passing the end', () => {
    for (const status of ['inCall', 'interrupted'] as const) {
      for (const action of actions) expect(transition(status, action)?.to).not.toBe('closed');
    }
    for (const status of ['requested', 'screening', 'accepted', 'scheduled', 'waiting'] as const) {
      expect(transition(status, 'cancel')).toEqual({ to: 'closed', disposition: 'cancelled' });
    }
  });

  it('let nothing happen to a closed consultation but an amendment of its note', () => {
    expect(actions.filter((action) => transition('closed', action) !== null)).toEqual(['amendNote']);
  });

  it('let a doctor end in person or by telephone what cannot be completed', () => {
    expect(transition('ended', 'moveInPerson')).toEqual({ to: 'ended', disposition: 'movedInPerson' });
    expect(transition('ended', 'changeToTelephone')).toEqual({
      to: 'ended',
      disposition: 'changedToTelephone',
    });
    expect(allowedActions('ended', 'clinic')).not.toContain('moveInPerson');
  });

  it('only reach inCall from waiting or from an interruption', () => {
    const sources = consultationStatuses.flatMap((status) =>
      actions
        .filter((action) => status !== 'inCall' && transition(status, action)?.to === 'inCall')
        .map((action) => `${status}:${action}`),
    );
    expect(sources).toEqual(['waiting:startCall', 'interrupted:resume']);
  });
});
