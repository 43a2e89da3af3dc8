import { speaker } from '@onshin/text';
import { audiences } from '../../../packages/text/src/catalogue/index.ts';
import { pick } from '../../../packages/text/src/entry.ts';

// Journeys press what people read, and follow when the words are improved.
/** The Japanese words of the public and the patient's pages. */
export const patientWords = speaker<(typeof audiences)['patient']>(pick(audiences.patient, 'ja'));
/** The Japanese words of the clinic's pages. */
export const staffWords = speaker<(typeof audiences)['staff']>(pick(audiences.staff, 'ja'));
