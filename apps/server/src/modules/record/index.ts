import { closeConsultation } from './close-consultation.ts';
import { previewNote } from './finalise.ts';
import { amendNote, getNote, saveNote } from './notes.ts';

export { followUpFacts, noteFacts } from './record-facts.ts';

/** The note beside the call, and the closing that finalises it. */
export const recordHandlers = { getNote, saveNote, previewNote, amendNote, closeConsultation };
