import { loadWords } from '@onshin/text/load';
import {
  type Audience,
  type CommonCatalogue,
  type Language,
  type PatientCatalogue,
  type Speak,
  speaker,
  type StaffCatalogue,
  type Words,
} from '@onshin/text/message';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type ProblemWords, problemWords } from './problem-words.ts';
import { languageCookie, languageIn, languagesFor, tagOf } from './language.ts';

interface Texts {
  readonly language: Language;
  readonly offered: readonly Language[];
  readonly speak: Speak<CommonCatalogue>;
  readonly words: Words;
  readonly choose: (language: Language) => void;
}

const TextContext = createContext<Texts | null>(null);

/** The words a page starts with, so that the first picture of it is not empty. */
export async function loadFirstWords(audience: Audience): Promise<{ language: Language; words: Words }> {
  const language = languageIn(document.cookie, languagesFor(audience));
  return { language, words: await loadWords(audience, language) };
}

interface TextProviderProps {
  readonly audience: Audience;
  readonly first: { readonly language: Language; readonly words: Words };
  readonly children: ReactNode;
}

/** Gives the pages below their words, and changes them all at once when another language is chosen. */
export function TextProvider({ audience, first, children }: TextProviderProps) {
  const [shown, setShown] = useState(first);
  const choose = useCallback(
    (language: Language) => {
      document.cookie = languageCookie(language, location.protocol === 'https:');
      void loadWords(audience, language).then((words) => setShown({ language, words }));
    },
    [audience],
  );
  useEffect(() => {
    document.documentElement.lang = tagOf(shown.language);
  }, [shown.language]);
  const texts = useMemo(
    () => ({
      language: shown.language,
      offered: languagesFor(audience),
      speak: speaker<CommonCatalogue>(shown.words),
      words: shown.words,
      choose,
    }),
    [audience, shown, choose],
  );
  return <TextContext value={texts}>{children}</TextContext>;
}

function useTexts(): Texts {
  const texts = use(TextContext);
  if (texts === null) throw new Error('a TextProvider must stand above');
  return texts;
}

/** Words every page knows. */
export function useText(): Speak<CommonCatalogue> {
  return useTexts().speak;
}

/** Words of the public and the patient's pages. */
export function usePatientText(): Speak<PatientCatalogue> {
  return useTexts().speak;
}

/** Words of the clinic's pages. */
export function useStaffText(): Speak<StaffCatalogue> {
  return useTexts().speak;
}

/** What a stable code of the API means, and what to do. Patients' pages know the codes that patients meet. */
export function useProblemWords(): (code: string) => ProblemWords {
  const { words } = useTexts();
  return useCallback((code) => problemWords(words, code), [words]);
}

/** The language shown, those offered, and how to choose another. */
export function useLanguage(): Pick<Texts, 'language' | 'offered' | 'choose'> {
  return useTexts();
}
