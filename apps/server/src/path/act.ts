import type { ExceptionClaim, FactName, Facts, Gate, GateJudgement } from '@onshin/guideline';
import type { Tx } from '../platform/database.ts';
import type { Actor } from './actor.ts';

/** What an act is about; written into audit and judgement. */
export interface Subject {
  readonly consultationId?: string;
  readonly patientIds?: readonly string[];
}

/** A group of facts, or what becomes of it as it stands. */
export type Given<N extends FactName> = Facts[N] | ((standing: Facts[N]) => Facts[N]);

/** What passes through a gate. */
export interface GatePassage {
  readonly gate: Gate;
  readonly subject: { readonly consultationId: string | null; readonly patientId: string | null };
  /** Facts this very act brings along, or how it changes those that stand; the rest is loaded as it stands. */
  readonly given?: { readonly [N in FactName]?: Given<N> };
  readonly exceptions?: readonly ExceptionClaim[];
}

/** One act on its way: one transaction, one clinic, one reading of the clock. */
export interface Act {
  readonly tx: Tx;
  /** The transaction's time, ISO 8601 in UTC. */
  readonly now: string;
  /** Seconds the database's clock is ahead of this machine's, where they are more than five (invariant 12). */
  readonly clockDrift: number | null;
  readonly clinicId: string;
  readonly actor: Actor;
  readonly remoteAddress: string;
  /** The version the caller saw, from `If-Match`; only versioned operations have one. */
  readonly expectedVersion: number | null;
  /** Names whose data the act reads or writes; a patient's data is never touched without this. */
  concerns(subject: Subject): void;
  /** Adds words without personal data to the act's audit event. */
  noteInAudit(detail: Record<string, unknown>): void;
  /** Says that even looking is written down, though no patient is named. */
  leaveTrace(): void;
  /** Says that the act has kept nothing and is written down nowhere; only where nobody is signed in. */
  leaveNoTrace(): void;
  /** Passes a gate, keeps the judgement, and throws the refusal where the guideline says no. */
  passGate(passage: GatePassage): Promise<GateJudgement>;
  /** Judges without keeping anything, to show what is missing before somebody presses. */
  previewGate(passage: GatePassage): Promise<GateJudgement>;
  /** Enqueues a job that runs only if this act commits. */
  enqueue(task: string, payload: Record<string, unknown>): Promise<void>;
  /** Tells seats and boards once the act has committed; carries ids only. */
  announce(announcement: Announcement): void;
}

export type Announcement =
  | {
      readonly kind: 'consultationChanged';
      readonly clinicId: string;
      readonly consultationId: string;
      readonly isWaiting: boolean;
    }
  | { readonly kind: 'seatsChanged'; readonly clinicId: string; readonly consultationId: string }
  | { readonly kind: 'signedOut'; readonly session: string }
  | { readonly kind: 'locked'; readonly session: string };

/** Loads one group of facts about a subject, as it stands in the running transaction. */
export type FactProvider<N extends FactName> = (
  act: Pick<Act, 'tx' | 'now' | 'clinicId' | 'actor'>,
  subject: GatePassage['subject'],
) => Promise<Facts[N]>;
export type FactProviders = { readonly [N in FactName]: FactProvider<N> };
