import type { Faults } from '../questions.ts';
import type { RequestDraft } from '../request-draft.ts';

/** What each question is given. */
export interface AnswerProps {
  readonly draft: RequestDraft;
  readonly change: (part: Partial<RequestDraft>) => void;
  /** Shown once the person has tried to go on. */
  readonly faults: Faults;
}
