import type { KeyObject } from 'node:crypto';
import type { OutsideLine, Restore } from '@onshin/seal';

/** Why a record, a link or a head is not what was sealed. */
export type Fault =
  | 'theRecordWasChanged'
  | 'theRecordIsGone'
  | 'theRecordWasAdded'
  | 'theLinkWasChanged'
  | 'aLinkIsMissing'
  | 'notLinkedToTheOneBefore'
  | 'theChainWasMadeAnew'
  | 'theTailIsGone'
  | 'theCheckpointIsForged'
  | 'theFileWasChanged'
  | 'theFileIsGone'
  | 'theFilesAreOutOfReach';

export interface Found {
  /** Its place in the chain; null for a record that has none. */
  readonly sequence: number | null;
  readonly kind: string;
  readonly recordKey: string;
  readonly fault: Fault;
}

/** What a check found. */
export interface ChainVerdict {
  readonly chainId: string;
  readonly links: number;
  readonly isIntact: boolean;
  readonly firstFault: Found | null;
  /** How many faults there are, and the first and last place in the chain they touch. */
  readonly faults: number;
  readonly extent: { readonly from: number; readonly to: number } | null;
  /** Signed heads from outside that were held against the chain, and up to where. */
  readonly checkpoints: { readonly count: number; readonly upTo: number };
  /** Restores that were said and signed, and what each lost. The chain is intact with them; it is not whole. */
  readonly restores: readonly Restore[];
  /** Files of charts that were held against the chain; null where nobody looked at any. */
  readonly files: number | null;
  /** What is written and not linked yet; since when. */
  readonly unsealed: { readonly count: number; readonly kinds: readonly string[] };
}

/** Signed heads and forks kept outside the database, in their order, and the keys that tell that one is ours. */
export interface Outside {
  readonly lines: readonly OutsideLine[];
  /** Lines among them that are neither. */
  readonly broken: number;
  /** The keys that signed here, oldest first. */
  readonly keys: readonly KeyObject[];
}
