import { loadAside } from '@onshin/text/load-aside';
import { type AsideCatalogue, type Language, type Speak, speaker, type Words } from '@onshin/text/message';
import { use } from 'react';
import { useLanguage } from '../../lib/text/text-provider.tsx';

const asked = new Map<Language, Promise<Words>>();

function wordsOf(language: Language): Promise<Words> {
  const known = asked.get(language);
  if (known !== undefined) return known;
  const words = loadAside(language);
  asked.set(language, words);
  return words;
}

/** Words of pages beside the way to a visit; who uses them stands below a Suspense. */
export function useAsideText(): Speak<AsideCatalogue> {
  return speaker<AsideCatalogue>(use(wordsOf(useLanguage().language)));
}
