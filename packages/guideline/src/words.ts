/** A text shown to people, in both languages of the project. Neither may be empty. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** Builds {@link Words}. */
export function words(ja: string, en: string): Words {
  return { ja, en };
}
