import type { SignallingState } from './signalling/signalling.ts';

export type CallPhase =
  | 'idle'
  | 'gettingMedia'
  | 'waiting'
  | 'connecting'
  | 'live'
  | 'reconnecting'
  | 'ended'
  | 'failed';

/** What the phase of a call follows from. */
export interface PhaseFacts {
  readonly isStarted: boolean;
  readonly isGettingMedia: boolean;
  readonly isEnded: boolean;
  readonly signalling: SignallingState;
  /** Whether this seat and the other were both admitted. */
  readonly mayTalk: boolean;
  readonly isOtherPresent: boolean;
  readonly isConnected: boolean;
  readonly hasBeenLive: boolean;
  /** The other said goodbye and has not come back. */
  readonly hasOtherLeft: boolean;
}

/** The one phase that holds, from the gravest fact to the lightest. */
export function phaseOf(facts: PhaseFacts): CallPhase {
  if (facts.signalling === 'refused' || facts.signalling === 'replaced') return 'failed';
  if (facts.isEnded || facts.signalling === 'closed') return 'ended';
  if (!facts.isStarted) return 'idle';
  if (facts.isGettingMedia) return 'gettingMedia';
  if (facts.hasOtherLeft || !facts.mayTalk) return 'waiting';
  if (facts.isConnected) return 'live';
  if (facts.hasBeenLive) return 'reconnecting';
  return facts.isOtherPresent ? 'connecting' : 'waiting';
}
