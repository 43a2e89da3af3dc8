import { type Language, speaker } from '@onshin/text';
import type { Page } from 'playwright-core';
import { aside, audiences } from '../../../packages/text/src/catalogue/index.ts';
import { pick } from '../../../packages/text/src/entry.ts';

// Journeys press what people read, and follow when the words are improved.
const patientSpeaker = (language: Language) =>
  speaker<(typeof audiences)['patient'] & typeof aside>(pick({ ...audiences.patient, ...aside }, language));
/** The Japanese words of the public and the patient's pages. */
export const patientWords = patientSpeaker('ja');
/** The Japanese words of the clinic's pages. */
export const staffWords = speaker<(typeof audiences)['staff']>(pick(audiences.staff, 'ja'));

const read = new WeakMap<Page, typeof patientWords>();

/** The words a patient's page is read in; Japanese unless said otherwise. */
export const wordsOn = (page: Page): typeof patientWords => read.get(page) ?? patientWords;

/** From now on the patient reads this page in another language, and chooses it as the page offers it. */
export async function readIn(page: Page, language: Language): Promise<typeof patientWords> {
  const words = patientSpeaker(language);
  await page.getByRole('combobox', { name: wordsOn(page)('language.label') }).selectOption(language);
  read.set(page, words);
  return words;
}
