import type { ConsultationView } from '@onshin/contract';

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
      if (view.deviceCheckedAt === null) return 'check';
      return view.surroundings === null ? 'place' : 'enter';
    case 'waiting':
      return 'return';
    case 'inCall':
    case 'interrupted':
      return 'call';
    case 'ended':
      return 'ended';
    default:
      return 'read';
  }
}

function beforeBooking({ agreementState, planState }: Facts): NextStep {
  if (agreementState === 'explained') return 'agree';
  if (agreementState !== 'agreed') return 'awaitExplanation';
  if (planState === 'proposed') return 'adoptPlan';
  return planState === 'none' ? 'awaitPlan' : 'book';
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
