import type { Words } from '@onshin/guideline';
import { z } from 'zod';
import { readDataFile } from '../../platform/data-files.ts';

export interface RedFlag {
  readonly key: string;
  readonly words: Words;
  readonly advice: Words;
  readonly call: string | null;
}

const file = readDataFile(
  'red-flags.json',
  z.object({
    entries: z.array(
      z.object({
        key: z.string(),
        ja: z.string(),
        en: z.string(),
        call: z.string().nullable(),
        adviceJa: z.string(),
        adviceEn: z.string(),
      }),
    ),
  }),
);

/** Symptoms that call for help at once, from the replaceable list in `data/` (S-1-2-2-ii-c). */
export const redFlags: readonly RedFlag[] = file.entries.map((entry) => ({
  key: entry.key,
  words: { ja: entry.ja, en: entry.en },
  advice: { ja: entry.adviceJa, en: entry.adviceEn },
  call: entry.call,
}));

const symptoms = readDataFile(
  'unsuitable-symptoms.json',
  z.object({
    entries: z.array(
      z.object({ key: z.string(), ja: z.string(), en: z.string(), matches: z.array(z.string()) }),
    ),
  }),
).entries;

/** Symptoms of the list that the patient's own words name (S-1-2-2-ii-a). They inform the doctor and decide nothing. */
export function matchUnsuitableSymptoms(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return symptoms
    .filter((symptom) => symptom.matches.some((match) => folded.includes(match)))
    .map((symptom) => symptom.key);
}

/** A listed symptom in words. */
export function wordsOfSymptom(key: string): Words {
  const symptom = symptoms.find((each) => each.key === key);
  return { ja: symptom?.ja ?? key, en: symptom?.en ?? key };
}
