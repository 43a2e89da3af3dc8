import type { Language, Words } from './entry.ts';

type Load = () => Promise<{ readonly default: Words }>;

const bundles: Record<Language, Load> = {
  ja: () => import('./bundles/aside.ja.ts'),
  en: () => import('./bundles/aside.en.ts'),
  easy: () => import('./bundles/aside.easy.ts'),
};

/** Loads the words of the pages beside the way to a visit. */
export async function loadAside(language: Language): Promise<Words> {
  return (await bundles[language]()).default;
}
