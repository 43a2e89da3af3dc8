/** What a browser needs to speak from words it has loaded: everything but the catalogue itself. */
export type {
  AsideCatalogue,
  Audience,
  CommonCatalogue,
  PatientCatalogue,
  StaffCatalogue,
} from './catalogue/index.ts';
export { languages, type Language, type Words } from './entry.ts';
export { speaker, type ParametersOf, type Speak } from './message.ts';
