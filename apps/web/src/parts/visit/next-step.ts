import type { ConsultationView, HelpScope } from '@onshin/contract';

/** What a patient can do next with a visit; there is always exactly one. */
export type NextStep =
  | 'wait'
  | 'awaitExplanation'
  | 'agree'
  | 'awaitPlan'
  | 'adoptPlan'
  | 'book'
  | 'check'
  | 'place'
  | 'enter'
  | 'return'
  | 'call'
  | 'ended'
  | 'read';

type Facts = Pick<
  ConsultationView,
  'status' | 'agreementState' | 'planState' | 'deviceCheckedAt' | 'surroundings'
>;

/** The one next step, from what the server says. */
export function nextStepOf(view: Facts): NextStep {
  switch (view.status) {
    case 'requested':
    case 'screening':
      return 'wait';
    case 'accepted':
      return beforeBooking(view);
    case 'scheduled':
      return openDocument(view) ?? beforeEntering(view);
    case 'waiting':
      return openDocument(view) ?? 'return';
    case 'inCall':
    case 'interrupted':
      return 'call';
    case 'ended':
      return 'ended';
    default:
      return 'read';
  }
}

function beforeBooking(view: Facts): NextStep {
  if (view.agreementState !== 'agreed') return openDocument(view) ?? 'awaitExplanation';
  return openDocument(view) ?? (view.planState === 'none' ? 'awaitPlan' : 'book');
}

/**
 * What lies before the patient to be read and agreed to. The clinic may book first, so it is asked for again on the way
 * to the call, which cannot start without it (S-1-1-2-i).
 */
export function openDocument({
  agreementState,
  planState,
}: Pick<Facts, 'agreementState' | 'planState'>): 'agree' | 'adoptPlan' | null {
  if (agreementState === 'explained') return 'agree';
  return agreementState === 'agreed' && planState === 'proposed' ? 'adoptPlan' : null;
}

function beforeEntering({ deviceCheckedAt, surroundings }: Facts): NextStep {
  if (deviceCheckedAt === null) return 'check';
  return surroundings === null ? 'place' : 'enter';
}

const pages: Record<NextStep, ((clinic: string, visit: string) => string) | null> = {
  wait: null,
  awaitExplanation: (clinic) => `${clinic}/agreement`,
  agree: (clinic) => `${clinic}/agreement`,
  awaitPlan: null,
  adoptPlan: (clinic) => `${clinic}/plan`,
  book: (_, visit) => `${visit}/book`,
  check: (_, visit) => `${visit}/ready`,
  place: (_, visit) => `${visit}/place`,
  enter: (_, visit) => `${visit}/room`,
  return: (_, visit) => `${visit}/room`,
  call: (_, visit) => `${visit}/room`,
  ended: null,
  read: (_, visit) => visit,
};

/** The page where the next step is done; null where there is nothing to do but wait. */
export function pageOfStep(
  step: NextStep,
  { clinicId, id }: Pick<ConsultationView, 'clinicId' | 'id'>,
): string | null {
  return pages[step]?.(`/p/${clinicId}`, `/p/${clinicId}/visits/${id}`) ?? null;
}

/** Whose step it is where somebody helps: with times, with the device, or the patient's own and their proxy's. */
export function scopeOfStep(step: NextStep): HelpScope {
  if (step === 'book') return 'booking';
  return step === 'check' ? 'device' : 'proxy';
}

const stages: Record<NextStep, number> = {
  wait: 0,
  awaitExplanation: 1,
  agree: 1,
  awaitPlan: 1,
  adoptPlan: 1,
  book: 2,
  check: 3,
  place: 3,
  enter: 3,
  return: 4,
  call: 4,
  ended: 4,
  read: 4,
};

/** Which of the five words of the step bar it belongs to. */
export const stageOf = (step: NextStep): number => stages[step];
