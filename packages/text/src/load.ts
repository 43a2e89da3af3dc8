import type { Audience } from './catalogue/index.ts';
import type { Language, Words } from './entry.ts';

type Load = () => Promise<{ readonly default: Words }>;

/** One module per audience and language, so that a browser fetches the one it shows and no other. */
const bundles: Record<Audience, Record<Language, Load>> = {
  patient: {
    ja: () => import('./bundles/patient.ja.ts'),
    en: () => import('./bundles/patient.en.ts'),
    easy: () => import('./bundles/patient.easy.ts'),
  },
  staff: {
    ja: () => import('./bundles/staff.ja.ts'),
    en: () => import('./bundles/staff.en.ts'),
    easy: () => import('./bundles/staff.ja.ts'),
  },
};

/** Loads the words of one audience in one language. */
export async function loadWords(audience: Audience, language: Language): Promise<Words> {
  return (await bundles[audience][language]()).default;
}
