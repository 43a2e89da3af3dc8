import { wholeCatalogue, type WholeCatalogue } from './catalogue/index.ts';
import { type Language, pick } from './entry.ts';
import { type ParametersOf, type Speak, speaker } from './message.ts';

export type {
  Audience,
  CommonCatalogue,
  PatientCatalogue,
  StaffCatalogue,
  WholeCatalogue,
} from './catalogue/index.ts';
export { languages, type Entry, type Language, type Words } from './entry.ts';
export { speaker, type ParametersOf, type Speak } from './message.ts';
export * from './dates.ts';

const speakers: Record<Language, Speak<WholeCatalogue>> = {
  ja: speaker(pick(wholeCatalogue, 'ja')),
  en: speaker(pick(wholeCatalogue, 'en')),
  easy: speaker(pick(wholeCatalogue, 'easy')),
};

/** Any message of the catalogue in a language: for the server's mail, errors and documents. */
export function message<Key extends keyof WholeCatalogue>(
  language: Language,
  key: Key,
  ...parameters: ParametersOf<WholeCatalogue, Key>
): string {
  return speakers[language](key, ...parameters);
}
