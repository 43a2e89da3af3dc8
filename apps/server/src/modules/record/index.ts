import { closeConsultation } from './close-consultation.ts';
import { previewNote } from './finalise.ts';
import { finalisingRuleHandlers } from './finalising-rule.ts';
import { finaliseInPlace, previewInPlace } from './in-place.ts';
import { listUnfinalised } from './left-drafts.ts';
import { amendNote, getNote, saveNote } from './notes.ts';

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
};
