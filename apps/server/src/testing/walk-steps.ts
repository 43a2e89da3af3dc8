/** What people do in a walk. `goOn` is the next right thing for the newest consultation. */
export const steps = [
  'goOn',
  'request',
  'accept',
  'explain',
  'ask',
  'answer',
  'agree',
  'withdraw',
  'plan',
  'book',
  'wait',
  'startCall',
  'begin',
  'report',
  'interrupt',
  'resume',
  'writeNote',
  'end',
  'close',
  'moveInPerson',
  'changeToTelephone',
  'cancel',
  'noShow',
  'changeSettings',
  'publish',
] as const;
export type StepName = (typeof steps)[number];
export type Who = 'patient' | 'doctor' | 'administrator';

/** One step of a walk. With a flaw of zero it is done in order; any other number chooses what is wrong with it. */
export interface Step {
  readonly what: StepName;
  readonly flaw: number;
  /** Whose work it is, or somebody who tries all the same. */
  readonly by: 'right' | Who;
}
