import type { ConsultationView } from '@onshin/contract';
import { type Actor, careRoles, hasRole } from '../../path/actor.ts';

/** Whether somebody of the clinic is there because a doctor let them into this consultation, and for nothing else. */
export const isGuest = (actor: Actor): boolean =>
  hasRole(actor, 'remoteSpecialist') && !hasRole(actor, ...careRoles);

/** What a guest reads, with nothing to press: what is done in a consultation, its doctor and clinic do. */
export const toReadAlone = (view: ConsultationView): ConsultationView => ({
  ...view,
  actions: [],
  tasks: view.tasks.map((task) => ({ ...task, maySettle: false })),
  nextGate: null,
});
