import { closeConsultation } from './close-consultation.ts';
import { entryHandlers } from './entries.ts';
import { entryGrantHandlers } from './entry-grants.ts';
import { previewNote } from './finalise.ts';
import { finalisingRuleHandlers } from './finalising-rule.ts';
import { finaliseInPlace, previewInPlace } from './in-place.ts';
import { listUnfinalised } from './left-drafts.ts';
import { amendNote, getNote, saveNote } from './notes.ts';

export { chaseEntries } from './chase-entries.ts';
export { finaliseByRule } from './finalise-by-rule.ts';
export { followUpFacts, noteFacts } from './record-facts.ts';

/** The note beside the call, and the closing that finalises it. */
export const recordHandlers = {
  getNote,
  saveNote,
  previewNote,
  amendNote,
  closeConsultation,
  listUnfinalised,
  previewInPlace,
  finaliseInPlace,
  ...finalisingRuleHandlers,
  ...entryGrantHandlers,
  ...entryHandlers,
};
