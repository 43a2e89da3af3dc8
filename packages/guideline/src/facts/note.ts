import type { OrUnknown } from '../unknown.ts';

/** The chart entry of this consultation. */
export interface NoteFacts {
  finalised: OrUnknown<boolean>;
  /** The chart says that both sides agreed on using the system (S-2-5-1-1-3). */
  agreementCharted: OrUnknown<boolean>;
  /** What was obtained before a first visit stands in the chart (S-1-2-2-iii-c, S-III-1-precon-c). */
  priorInformationCharted: OrUnknown<boolean>;
}
